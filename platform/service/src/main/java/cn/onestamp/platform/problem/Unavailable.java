package cn.onestamp.platform.problem;

/** A part that has to be asked does not answer; nothing was done, and the caller may try again (503). */
public final class Unavailable extends Refusal {

    public Unavailable(String fact) {
        super(ProblemType.UNAVAILABLE, fact);
    }
}
