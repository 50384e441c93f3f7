package cn.onestamp.platform.id;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.random.RandomGenerator;

/**
 * Six random characters on the receipt that, together with the case number, let anyone who holds the receipt track the
 * case. The alphabet has no look-alikes and no vowels. Hidden in {@code toString}: it opens the case.
 *
 * @param value as it is printed on the receipt
 */
public record QueryCode(String value) {

    static final String ALPHABET = "2346789CDFGHJKMPQRTVWXY";
    private static final int LENGTH = 6;

    /** @throws MalformedIdentifier if the value is not such a code */
    public QueryCode {
        if (value.length() != LENGTH) {
            throw new MalformedIdentifier(Flaw.WRONG_LENGTH);
        }
        if (!isInAlphabet(value)) {
            throw new MalformedIdentifier(Flaw.UNKNOWN_CHARACTER);
        }
    }

    /** @param random unpredictable, a {@link java.security.SecureRandom} outside tests */
    public static QueryCode drawn(RandomGenerator random) {
        var code = new StringBuilder(LENGTH);
        for (int at = 0; at < LENGTH; at++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new QueryCode(code.toString());
    }

    /** Reads what a person typed; lower case and spaces are put right. */
    public static Parsed<QueryCode> parse(String typed) {
        String code = Typed.code(typed);
        if (code.isEmpty()) {
            return Parsed.flawed(Flaw.EMPTY);
        }
        if (code.length() != LENGTH) {
            return Parsed.flawed(Flaw.WRONG_LENGTH);
        }
        return isInAlphabet(code) ? Parsed.sound(new QueryCode(code)) : Parsed.flawed(Flaw.UNKNOWN_CHARACTER);
    }

    /** Compared in constant time, so that a guess does not learn how far it was right. */
    public boolean matches(QueryCode other) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.US_ASCII),
                other.value.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "******";
    }

    private static boolean isInAlphabet(String code) {
        return code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }
}
