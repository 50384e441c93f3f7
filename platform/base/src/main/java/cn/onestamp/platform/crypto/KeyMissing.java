package cn.onestamp.platform.crypto;

/** A value was encrypted with a key that this process has not been given; the value itself may be sound. */
public final class KeyMissing extends RuntimeException {

    private static final long serialVersionUID = 1;

    KeyMissing(String keyId) {
        super("encrypted with key " + keyId + ", which is not among the configured keys");
    }
}
