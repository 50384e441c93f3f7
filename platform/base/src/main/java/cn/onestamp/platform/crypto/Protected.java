package cn.onestamp.platform.crypto;

/**
 * A personal value. Its {@code toString} is masked, so that a log line or a message never carries it in full
 * (个人信息保护法 arts 28–31).
 */
public interface Protected {

    /** The full value; whoever asks shows it to somebody with a recorded reason, or stores it encrypted. */
    String reveal();

    /** The value as staff lists and receipts show it. */
    String masked();

    /** The spelling under which equal values are equal; what the blind index is made of. */
    String normalised();

    /** What kind of value this is, so that equal digits of different kinds do not look alike in an index. */
    String kind();
}
