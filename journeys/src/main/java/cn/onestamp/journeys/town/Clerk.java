package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody at the window, who looks through what was handed in. */
public record Clerk(Visitor visitor) {

    public Card card() {
        return visitor.card();
    }

    /** Waits until it is listed; where more than a page waits, the clerk goes by the number on the receipt. */
    public Matter findsAtTheWindow(Matter submitted, Patience patience) {
        return patience.until(card() + " has " + submitted.id() + " at the window", () -> lookFor(submitted));
    }

    private Optional<Matter> lookFor(Matter submitted) {
        JsonNode page = firstPage();
        return page.path("next").isNull() ? listed(page).filter(matter -> matter.id().equals(submitted.id())).findFirst() : Optional.of(submitted);
    }

    /** The oldest that wait. */
    public List<Matter> atTheWindow() {
        return listed(firstPage()).toList();
    }

    private JsonNode firstPage() {
        return visitor.asks(Asking.forWindow()).expect(200).json();
    }

    private static Stream<Matter> listed(JsonNode page) {
        return StreamSupport.stream(page.path("applications").spliterator(), false).map(Matter::in);
    }

    public Matter accepts(Matter submitted) {
        return Matter.in(visitor.asks(Asking.toAccept(submitted.id(), submitted.version())).expect(200));
    }

    /** For somebody who stands before the clerk. */
    public Matter serves(Card standing, Wish wish) {
        return Matter.in(visitor.asks(Asking.toServe(standing, wish)).expect(201));
    }

    /** How often they have stood at the window for it. */
    public int countsVisits(Matter handedIn) {
        return visitor.asks(Asking.forDossier(handedIn.id())).expect(200).json().path("visits").asInt();
    }

    public Matter tellsWhatIsMissing(Matter submitted, Map<String, String> deficiencies) {
        return Matter.in(visitor.asks(Asking.toTellWhatIsMissing(submitted.id(), submitted.version(), deficiencies)).expect(200));
    }

    public Matter proposesToAskForMore(Matter told, String newFact, Map<String, String> deficiencies) {
        return Matter.in(visitor.asks(Asking.toAskForMore(told.id(), told.version(), newFact, deficiencies)).expect(200));
    }
}
