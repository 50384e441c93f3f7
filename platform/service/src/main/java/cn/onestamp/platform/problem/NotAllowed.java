package cn.onestamp.platform.problem;

/** The caller sees the object but holds no post for this act, or may not do it for reasons of separation of duties (403). */
public final class NotAllowed extends Refusal {

    public NotAllowed(String fact) {
        super(ProblemType.NOT_ALLOWED, fact);
    }
}
