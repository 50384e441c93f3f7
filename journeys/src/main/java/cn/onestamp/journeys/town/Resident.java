package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Somebody who wants something from the hall. */
public record Resident(Visitor visitor) {

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

    public Matter fillsInAgain(String id, long version, Map<String, Object> form) {
        return Matter.in(visitor.asks(Asking.toFillInAgain(id, version, form)).expect(200));
    }

    public Receipt submits(Matter draft) {
        return Receipt.in(visitor.asks(Asking.toSubmit(draft.id(), draft.version())).expect(200));
    }

    /** And declares in writing to have what other authorities do not show. */
    public Receipt declaresAndSubmits(Matter draft) {
        return Receipt.in(visitor.asks(Asking.toSubmitDeclaring(draft.id(), draft.version())).expect(200));
    }

    public Matter takesOver(Matter begun) {
        return Matter.in(visitor.asks(Asking.toTakeOver(begun.id(), begun.version())).expect(200));
    }

    public JsonNode looksAt(String id) {
        return visitor.asks(Asking.forOwn(id)).expect(200).json();
    }

    /** Waits for the notice with this title about this case; gives its text. */
    public String isTold(String number, String title, Patience patience) {
        return new Post(visitor).isTold(number, title, patience);
    }

    /** The newest. */
    public JsonNode readsNotices() {
        return new Post(visitor).newest();
    }

    public byte[] downloads(String id, String format) {
        return visitor.asks(Asking.forPaper(id, format)).expect(200).body();
    }
}
