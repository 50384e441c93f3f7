package cn.onestamp.platform.store;

/** What a decision was based on: the version the compare-and-set insists on, and the last event of the history. */
public record Revision(long version, long sequence) {

    public static final Revision UNBORN = new Revision(0, 0);
}
