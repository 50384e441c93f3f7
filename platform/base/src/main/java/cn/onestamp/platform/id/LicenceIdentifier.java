package cn.onestamp.platform.id;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Identifier of an electronic licence (电子证照标识, GB/T 36904-2018):
 * {@code 1.2.156.3005.2.{type}.{issuer}.{serial}.{version}.{check}}, the check character being ISO 7064 MOD 37,36 over
 * the four fields before it.
 *
 * @param licenceType code of the kind of licence, digits and capital letters
 * @param issuer the organ in whose name it was issued
 * @param serial the issuer's serial number, digits and capital letters
 * @param version 1 to 999, one more with every change of the same licence
 */
public record LicenceIdentifier(String licenceType, Uscc issuer, String serial, int version) {

    private static final String ROOT = "1.2.156.3005.2.";
    private static final Pattern FIELD = Pattern.compile("[0-9A-Z]{1,40}");
    private static final Pattern WHOLE = Pattern.compile(
            "1\\.2\\.156\\.3005\\.2\\.([0-9A-Z]{1,40})\\.([0-9A-Z]{18})\\.([0-9A-Z]{1,40})\\.([0-9]{3})\\.([0-9A-Z])");

    /** @throws MalformedIdentifier if a field is not of that form */
    public LicenceIdentifier {
        if (!FIELD.matcher(licenceType).matches() || !FIELD.matcher(serial).matches() || version < 1 || version > 999) {
            throw new MalformedIdentifier(Flaw.WRONG_STRUCTURE);
        }
    }

    public static Parsed<LicenceIdentifier> parse(String typed) {
        String code = Typed.code(typed);
        if (code.isEmpty()) {
            return Parsed.flawed(Flaw.EMPTY);
        }
        Matcher parts = WHOLE.matcher(code);
        if (!parts.matches() || "000".equals(parts.group(4))) {
            return Parsed.flawed(Flaw.WRONG_STRUCTURE);
        }
        return Uscc.parseRegistered(parts.group(2)) instanceof Parsed.Sound<Uscc>(Uscc issuer)
                ? checked(parts, issuer) : Parsed.flawed(Flaw.WRONG_STRUCTURE);
    }

    private static Parsed<LicenceIdentifier> checked(Matcher parts, Uscc issuer) {
        int version = Integer.parseInt(parts.group(4));
        var identifier = new LicenceIdentifier(parts.group(1), issuer, parts.group(3), version);
        return identifier.check() == parts.group(5).charAt(0)
                ? Parsed.sound(identifier) : Parsed.flawed(Flaw.WRONG_CHECK_CHARACTER);
    }

    /** The whole identifier, check character included. */
    public String value() {
        return ROOT + String.join(".", licenceType, issuer.value(), serial, threeDigits(), String.valueOf(check()));
    }

    @Override
    public String toString() {
        return value();
    }

    private char check() {
        return Mod37_36.check(licenceType + issuer.value() + serial + threeDigits());
    }

    private String threeDigits() {
        return String.format(Locale.ROOT, "%03d", version);
    }
}
