package cn.onestamp.gateway.limit;

import java.util.concurrent.atomic.AtomicLong;

/** What is there once for everybody, and is taken only while some is left. */
final class Room {

    private final AtomicLong left;

    Room(long size) {
        this.left = new AtomicLong(size);
    }

    boolean take(long amount) {
        boolean fits = left.addAndGet(-amount) >= 0;
        if (!fits) {
            left.addAndGet(amount);
        }
        return fits;
    }

    void giveBack(long amount) {
        left.addAndGet(amount);
    }
}
