package cn.onestamp.platform.reference;

import cn.onestamp.platform.event.Event;
import java.util.Collection;

/** Puts events on a shelf as the read copy would, without a broker. Lives here because only this package may fill a shelf. */
public final class ShelfFilling {

    private ShelfFilling() {}

    public static <T> Shelf<T> filled(Shelf<T> shelf, Collection<Event> events) {
        events.forEach(shelf::put);
        return shelf;
    }
}
