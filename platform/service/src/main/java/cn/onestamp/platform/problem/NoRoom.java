package cn.onestamp.platform.problem;

/** What this account may keep here is used up (507); something has to go before anything comes. */
public final class NoRoom extends Refusal {

    public NoRoom(String fact) {
        super(ProblemType.STORAGE_FULL, fact);
    }
}
