package cn.onestamp.local.part;

/**
 * How the parts are run.
 *
 * @param withFaults with the failpoints of the fault suites beside every service
 * @param fullSpeed compiled for their peak rather than for a quick start: for load, not for a look around
 */
public record Manner(boolean withFaults, boolean fullSpeed) {
    public static final Manner USUAL = new Manner(false, false);
    public static final Manner WITH_FAULTS = new Manner(true, false);
}
