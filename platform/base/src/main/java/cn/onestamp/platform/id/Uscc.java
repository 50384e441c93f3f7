package cn.onestamp.platform.id;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Unified social credit code (统一社会信用代码, GB 32100-2015) of an organ, enterprise or other organisation.
 *
 * @param value 18 characters of {@code 0-9A-HJ-NPQRTUWXY}
 * @param standing whether its own check characters hold
 */
public record Uscc(String value, Standing standing) {

    /** How the code is trusted: by its own arithmetic, or because the register knows it although the check fails. */
    public enum Standing { VALID, INVALID_CHECK_BUT_REGISTERED }

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANISATION_FROM = 8;
    private static final int LENGTH = 18;

    /** @throws MalformedIdentifier if the value is not such a code */
    public Uscc {
        Objects.requireNonNull(standing, "standing");
        String code = value;
        Optional<Flaw> flaw = flawOfForm(code);
        if (standing == Standing.VALID) {
            flaw = flaw.or(() -> flawOfCheck(code));
        }
        flaw.ifPresent(found -> {
            throw new MalformedIdentifier(found);
        });
    }

    /** Reads what a person typed; both check characters must hold. */
    public static Parsed<Uscc> parse(String typed) {
        String code = Typed.code(typed);
        return flawOfForm(code).or(() -> flawOfCheck(code))
                .map(Parsed::<Uscc>flawed)
                .orElseGet(() -> Parsed.sound(new Uscc(code, Standing.VALID)));
    }

    /**
     * Reads a code that the register has confirmed: some genuine early codes (91350211M0000XUF46) fail the check and
     * are then {@link Standing#INVALID_CHECK_BUT_REGISTERED}.
     */
    public static Parsed<Uscc> parseRegistered(String confirmed) {
        String code = Typed.code(confirmed);
        Standing standing = flawOfForm(code).or(() -> flawOfCheck(code)).isEmpty()
                ? Standing.VALID : Standing.INVALID_CHECK_BUT_REGISTERED;
        return flawOfForm(code)
                .map(Parsed::<Uscc>flawed)
                .orElseGet(() -> Parsed.sound(new Uscc(code, standing)));
    }

    /** @throws MalformedIdentifier if the stored value is no registered code; for values that were parsed before */
    public static Uscc of(String stored) {
        return parseRegistered(stored).orElseThrow();
    }

    /** What kind of organisation the first two characters say it is. */
    public UsccHolder holder() {
        return UsccHolder.of(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Flaw> flawOfForm(String code) {
        if (code.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (code.length() != LENGTH) {
            return Optional.of(Flaw.WRONG_LENGTH);
        }
        boolean known = code.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
        return known && Typed.allDigits(code.substring(2, ORGANISATION_FROM))
                ? Optional.empty() : Optional.of(Flaw.UNKNOWN_CHARACTER);
    }

    private static Optional<Flaw> flawOfCheck(String code) {
        if (organisationCheck(code) != code.charAt(LENGTH - 2)) {
            return Optional.of(Flaw.WRONG_ORGANISATION_CHECK);
        }
        return lastCheck(code) == code.charAt(LENGTH - 1) ? Optional.empty() : Optional.of(Flaw.WRONG_CHECK_CHARACTER);
    }

    private static char lastCheck(String code) {
        int sum = IntStream.range(0, WEIGHTS.length)
                .map(at -> ALPHABET.indexOf(code.charAt(at)) * WEIGHTS[at]).sum();
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String code) {
        String organisation = code.substring(ORGANISATION_FROM);
        int sum = IntStream.range(0, ORGANISATION_WEIGHTS.length)
                .map(at -> ORGANISATION_ALPHABET.indexOf(organisation.charAt(at)) * ORGANISATION_WEIGHTS[at]).sum();
        return "0123456789X".charAt((11 - sum % 11) % 11);
    }
}
