package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Somebody who wants something from the hall. */
public record Resident(Visitor visitor) {

    private static final int NOTICES = 20;

    public Card card() {
        return visitor.card();
    }

    /** Binding again for the same person changes nothing. */
    public void bindsTheAccount() {
        visitor.asks(Asking.toBind(card().citizenId(), card().name())).expect(200, 201);
    }

    public Matter asksFor(Wish wish) {
        return Matter.in(visitor.asks(Asking.toBegin(wish)).expect(200, 201));
    }

    public Matter handsIn(Matter draft, String material, byte[] content) {
        return Matter.in(visitor.asks(Asking.toHandIn(draft.id(), material, content)).expect(200));
    }

    public Receipt submits(Matter draft) {
        return Receipt.in(visitor.asks(Asking.toSubmit(draft.id(), draft.version())).expect(200));
    }

    /** Waits for the notice with this title about this case; gives its text. */
    public String isTold(String number, String title, Patience patience) {
        return patience.until(card() + " is told: " + title, () -> noticed(number, title));
    }

    /** The newest. */
    public JsonNode readsNotices() {
        return visitor.asks(Asking.forNotices(NOTICES, "")).expect(200).json().path("notices");
    }

    private Optional<String> noticed(String number, String title) {
        return StreamSupport.stream(readsNotices().spliterator(), false)
                .filter(notice -> notice.path("number").asString("").equals(number) && notice.path("title").asString("").startsWith(title))
                .map(notice -> notice.path("text").asString(""))
                .findFirst();
    }

    public byte[] downloads(String id, String format) {
        return visitor.asks(Asking.forPaper(id, format)).expect(200).body();
    }
}
