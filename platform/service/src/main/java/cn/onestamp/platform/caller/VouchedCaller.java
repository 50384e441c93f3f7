package cn.onestamp.platform.caller;

/** Somebody for whom the realm vouched at this very moment; who looks behind a mask is nobody less. */
public record VouchedCaller(Caller caller) {

    public String account() {
        return caller.account();
    }
}
