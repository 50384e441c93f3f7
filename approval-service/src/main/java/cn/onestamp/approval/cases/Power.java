package cn.onestamp.approval.cases;

/** Who decides, and on which basis: STATUTORY, CONFERRED, ENTRUSTED, ASSIGNED, or RETAINED by the county. */
public record Power(String decidedBy, String basis) {

    private static final String RETAINED = "RETAINED";

    static Power retainedBy(String countyOrgan) {
        return new Power(countyOrgan, RETAINED);
    }

    /** Whether it was never given away. */
    public boolean isRetained() {
        return basis.equals(RETAINED);
    }
}
