package cn.onestamp.platform.id;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Optional;

/**
 * Number of a case (办件编号): township (9 digits), day (8), channel (1), sequence of that township and day (5), check
 * character (ISO 7064 MOD 11-2 over the 23 digits). Gaps happen; a number is never used twice.
 *
 * @param value 24 characters
 */
public record CaseNumber(String value) {

    /** The way in which the case arrived. */
    public enum Channel {
        WINDOW('1'), AGENT('2'), ONLINE('3'), APP('4'), PHONE('5');

        private final char digit;

        Channel(char digit) {
            this.digit = digit;
        }

        private static Optional<Channel> of(char digit) {
            for (Channel channel : values()) {
                if (channel.digit == digit) {
                    return Optional.of(channel);
                }
            }
            return Optional.empty();
        }
    }

    /** The most cases that one township numbers in one day. */
    public static final int LAST_SEQUENCE = 99_999;

    private static final int LENGTH = 24;
    private static final int CHANNEL_AT = 17;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    /** @throws MalformedIdentifier if the value is not such a number */
    public CaseNumber {
        flawOf(value).ifPresent(found -> {
            throw new MalformedIdentifier(found);
        });
    }

    /**
     * Makes the number, the check character included.
     *
     * @param place the township, or any place in it; its first nine digits are used
     * @param sequence 1 to {@link #LAST_SEQUENCE}
     * @throws IllegalArgumentException if the sequence of the day is used up
     */
    public static CaseNumber of(DivisionCode place, LocalDate day, Channel channel, int sequence) {
        if (sequence < 1 || sequence > LAST_SEQUENCE) {
            throw new IllegalArgumentException("a day has case numbers 1 to " + LAST_SEQUENCE + ", not " + sequence);
        }
        String drawn = String.format(Locale.ROOT, "%05d", sequence);
        String digits = place.township9() + DAY.format(day) + channel.digit + drawn;
        return new CaseNumber(digits + Mod11_2.check(digits));
    }

    /** Reads what a person typed. */
    public static Parsed<CaseNumber> parse(String typed) {
        String number = Typed.code(typed);
        return flawOf(number).map(Parsed::<CaseNumber>flawed).orElseGet(() -> Parsed.sound(new CaseNumber(number)));
    }

    /** The township at whose counter the number was drawn. */
    public DivisionCode township() {
        return DivisionCode.ofPrefix(value.substring(0, 9));
    }

    public LocalDate day() {
        return LocalDate.parse(value.substring(9, CHANNEL_AT), DAY);
    }

    public Channel channel() {
        return Channel.of(value.charAt(CHANNEL_AT)).orElseThrow();
    }

    public int sequence() {
        return Integer.parseInt(value, CHANNEL_AT + 1, LENGTH - 1, 10);
    }

    @Override
    public String toString() {
        return value;
    }

    private static Optional<Flaw> flawOf(String number) {
        if (number.isEmpty()) {
            return Optional.of(Flaw.EMPTY);
        }
        if (number.length() != LENGTH) {
            return Optional.of(Flaw.WRONG_LENGTH);
        }
        if (!Mod11_2.isMadeOf(number)) {
            return Optional.of(Flaw.UNKNOWN_CHARACTER);
        }
        return Mod11_2.holds(number) ? flawOfContent(number) : Optional.of(Flaw.WRONG_CHECK_CHARACTER);
    }

    private static Optional<Flaw> flawOfContent(String number) {
        if (number.charAt(0) == '0') {
            return Optional.of(Flaw.UNKNOWN_PLACE);
        }
        if (!hasDay(number)) {
            return Optional.of(Flaw.IMPOSSIBLE_DATE);
        }
        if (Channel.of(number.charAt(CHANNEL_AT)).isEmpty()) {
            return Optional.of(Flaw.UNKNOWN_CHANNEL);
        }
        return number.startsWith("00000", CHANNEL_AT + 1) ? Optional.of(Flaw.WRONG_STRUCTURE) : Optional.empty();
    }

    private static boolean hasDay(String number) {
        try {
            LocalDate.parse(number.substring(9, CHANNEL_AT), DAY);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
