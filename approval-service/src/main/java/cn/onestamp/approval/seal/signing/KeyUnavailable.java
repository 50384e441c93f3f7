package cn.onestamp.approval.seal.signing;

/** A signing key cannot be used now; nothing was sealed. */
final class KeyUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    KeyUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
