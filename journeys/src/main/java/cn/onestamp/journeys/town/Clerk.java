package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Somebody at the window, who looks through what was handed in. */
public record Clerk(Visitor visitor) {

    public Card card() {
        return visitor.card();
    }

    public Matter findsAtTheWindow(String id, Patience patience) {
        return patience.until(card() + " has " + id + " at the window", () -> atTheWindow(id));
    }

    public Optional<Matter> atTheWindow(String id) {
        return StreamSupport.stream(visitor.asks(Asking.forWindow()).expect(200).json().path("applications").spliterator(), false)
                .map(Matter::in).filter(matter -> matter.id().equals(id)).findFirst();
    }

    public Matter accepts(Matter submitted) {
        return Matter.in(visitor.asks(Asking.toAccept(submitted.id(), submitted.version())).expect(200));
    }
}
