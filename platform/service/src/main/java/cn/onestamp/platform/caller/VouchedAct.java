package cn.onestamp.platform.caller;

/**
 * An act of somebody whom the realm vouched for at this very moment. Deciding and sealing take nothing less, so that an
 * account that was disabled a second ago does neither.
 */
public record VouchedAct(Act act) {

    /** What is asked, piece by piece, see {@link Act#asking}. */
    public VouchedAct asking(Object piece) {
        return new VouchedAct(act.asking(piece));
    }

    public String account() {
        return act.account();
    }
}
