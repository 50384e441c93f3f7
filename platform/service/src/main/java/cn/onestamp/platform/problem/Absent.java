package cn.onestamp.platform.problem;

/** Does not exist, or is not the caller's; the two are never told apart (404). */
public final class Absent extends Refusal {

    public Absent() {
        super(ProblemType.ABSENT, "Nothing here");
    }
}
