package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Patience;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody in the back office: reviewer, approver or seal keeper. What they may do, their post says. */
public record Officer(Visitor visitor) {

    public Card card() {
        return visitor.card();
    }

    /** Waits for the case: it opens after acceptance, by itself. */
    public Matter finds(String id, Patience patience) {
        return patience.until(card() + " has the case " + id, () -> look(id));
    }

    private Optional<Matter> look(String id) {
        Answer answer = visitor.asks(Asking.forCase(id)).expect(200, 404);
        return answer.isDone() ? Optional.of(Matter.in(answer)) : Optional.empty();
    }

    /** Whether it is on the first page of the desk, or there are more pages. */
    public boolean hasOnDesk(String desk, String id) {
        JsonNode page = visitor.asks(Asking.forDesk(desk)).expect(200).json();
        return !page.path("next").isNull() || StreamSupport.stream(page.path("cases").spliterator(), false).anyMatch(row -> row.path("id").asString("").equals(id));
    }

    public Matter proposes(Matter found, String opinion) {
        return Matter.in(visitor.asks(Asking.toPropose(found.id(), found.version(), opinion)).expect(200));
    }

    /** @param why what was found, by the article that is not met */
    public Matter proposesToRefuse(Matter found, String opinion, Map<String, String> why) {
        return Matter.in(visitor.asks(Asking.toProposeRefusal(found.id(), found.version(), opinion, why)).expect(200));
    }

    public Matter refuses(Matter proposed, String opinion, Map<String, String> why) {
        return Matter.in(visitor.asks(Asking.toRefuse(proposed.id(), proposed.version(), opinion, why)).expect(200));
    }

    public Matter grantsAtOnce(Matter atTheWindow, String opinion) {
        return Matter.in(visitor.asks(Asking.toGrantAtOnce(atTheWindow.id(), atTheWindow.version(), opinion)).expect(200));
    }

    /** @param expectedDays working days it is expected to take */
    public Matter stopsTheClock(Matter running, int expectedDays) {
        return Matter.in(visitor.asks(Asking.toStopTheClock(running.id(), running.version(), expectedDays)).expect(200));
    }

    public Matter letsItGoOn(Matter standing, String found) {
        return Matter.in(visitor.asks(Asking.toGoOn(standing.id(), standing.version(), found)).expect(200));
    }

    public JsonNode reads(String id) {
        return visitor.asks(Asking.forCase(id)).expect(200).json();
    }

    public Matter grants(Matter proposed, String opinion) {
        return Matter.in(visitor.asks(Asking.toGrant(proposed.id(), proposed.version(), opinion)).expect(200));
    }

    /** As an administrator of the list sees it. */
    public long versionOfPower(String id) {
        return visitor.asks(Asking.forPower(id)).expect(200).json().path("version").asLong();
    }

    public Matter chooses(Matter waiting, String choice) {
        return Matter.in(visitor.asks(Asking.toChoose(waiting.id(), waiting.version(), choice)).expect(200));
    }

    /** Gives the code by which anyone can verify the document. */
    public String seals(Matter granted) {
        return visitor.asks(Asking.toSeal(granted.id(), granted.version())).expect(200).json().path("verificationCode").asString();
    }
}
