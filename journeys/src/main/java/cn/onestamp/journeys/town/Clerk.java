package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Somebody at the window, who looks through what was handed in. */
public record Clerk(Visitor visitor) {

    private static final int LISTED = 50;

    public Card card() {
        return visitor.card();
    }

    /** Waits until it is listed; where more wait than the window lists, the clerk goes by the number on the receipt. */
    public Matter findsAtTheWindow(Matter submitted, Patience patience) {
        return patience.until(card() + " has " + submitted.id() + " at the window", () -> lookFor(submitted));
    }

    private Optional<Matter> lookFor(Matter submitted) {
        List<Matter> listed = atTheWindow();
        return listed.size() < LISTED
                ? listed.stream().filter(matter -> matter.id().equals(submitted.id())).findFirst()
                : Optional.of(submitted);
    }

    /** The oldest that wait. */
    public List<Matter> atTheWindow() {
        return StreamSupport.stream(visitor.asks(Asking.forWindow()).expect(200).json().path("applications").spliterator(), false)
                .map(Matter::in).toList();
    }

    public Matter accepts(Matter submitted) {
        return Matter.in(visitor.asks(Asking.toAccept(submitted.id(), submitted.version())).expect(200));
    }
}
