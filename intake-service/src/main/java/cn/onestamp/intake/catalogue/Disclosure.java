package cn.onestamp.intake.catalogue;

/**
 * One of the seven things the public is told about every item (七公开).
 *
 * @see SevenDisclosures
 */
public enum Disclosure {
    LEGAL_BASIS("legalBasis", "设定依据"),
    PROCEDURE("procedure", "办理程序"),
    CONDITIONS("conditions", "受理条件"),
    MATERIALS("materials", "申请材料"),
    FEE("fee", "收费依据和标准"),
    TIME_LIMIT("timeLimit", "办理时限"),
    COMPLAINT("complaintPhone", "投诉渠道");

    private final String member;
    private final String called;

    Disclosure(String member, String called) {
        this.member = member;
        this.called = called;
    }

    /** The member that says it. */
    public String member() {
        return member;
    }

    public String called() {
        return called;
    }
}
