package cn.onestamp.approval.cases;

/** Who decides, and on which basis: STATUTORY, CONFERRED, ENTRUSTED, ASSIGNED, or RETAINED by the county. */
public record Power(String decidedBy, String basis) {

    private static final String RETAINED = "RETAINED";

    static Power retainedBy(String countyOrgan) {
        return new Power(countyOrgan, RETAINED);
    }

    /** Whether the deciding organ has another act for it (委托): its name goes on the result. */
    public boolean isEntrusted() {
        return basis.equals("ENTRUSTED");
    }

    /** Whether it was never given away. */
    public boolean isRetained() {
        return basis.equals(RETAINED);
    }
}
