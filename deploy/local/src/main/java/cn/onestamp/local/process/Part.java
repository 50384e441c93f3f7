package cn.onestamp.local.process;

import java.io.IOException;
import java.util.List;

/** One process of the town hall. */
public interface Part {
    String name();

    Layer layer();

    /** The parts that must be ready before this one is started, by name; those that do not run are skipped. */
    List<String> needs();

    /** Every port it will listen on, the one worth showing first. */
    List<Integer> ports();

    /** Prepares what it needs on disk and says how it is started; asked again for every restart. */
    Launch launch() throws IOException, InterruptedException;

    Readiness readiness();

    /** Once, after it was first seen ready. */
    default void afterReady() throws IOException {}

    /** What is closed first is listed first. */
    enum Layer {
        DOOR,
        DESKS,
        FOUNDATION
    }
}
