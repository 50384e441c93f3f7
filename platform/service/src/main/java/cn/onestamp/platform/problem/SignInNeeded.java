package cn.onestamp.platform.problem;

/** The realm no longer vouches for the account; it has to sign in again, if it can (401). */
public final class SignInNeeded extends Refusal {

    public SignInNeeded() {
        super(ProblemType.SIGN_IN_NEEDED, ProblemType.SIGN_IN_NEEDED.title());
    }
}
