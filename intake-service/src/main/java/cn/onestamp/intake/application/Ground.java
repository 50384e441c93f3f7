package cn.onestamp.intake.application;

/** Why somebody stays away from a request (公务员法 art. 76). */
public enum Ground {

    OWN("Nobody handles their own case (回避)"),
    HELPED("Nobody judges what they helped to ask for (回避)"),
    KIN("Nobody handles the case of a relative (回避)");

    private final String sentence;

    Ground(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
