package cn.onestamp.platform.event;

/** An event that no retry can make readable; it goes to the dead-letter topic with this reason. */
public final class Poison extends RuntimeException {

    public Poison(String reason) {
        super(reason, null, false, false);
    }
}
