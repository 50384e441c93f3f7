package cn.onestamp.approval.seal;

import java.util.random.RandomGenerator;

/** Links under which anyone may look a document up: 20 characters that nobody can guess (about 97 bits), fit for a QR code. */
public final class VerificationLinks {

    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;

    private final String publicAddress;
    private final RandomGenerator random;

    public VerificationLinks(String publicAddress, RandomGenerator random) {
        this.publicAddress = publicAddress;
        this.random = random;
    }

    public String fresh() {
        return publicAddress + "/v/" + random.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append);
    }
}
