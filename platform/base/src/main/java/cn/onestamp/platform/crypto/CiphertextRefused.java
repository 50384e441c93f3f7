package cn.onestamp.platform.crypto;

/** An encrypted value was changed, cut short, or belongs to another owner or field. */
public final class CiphertextRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    CiphertextRefused(String fact) {
        super(fact);
    }

    CiphertextRefused(String fact, Throwable cause) {
        super(fact, cause);
    }
}
