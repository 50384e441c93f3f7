package cn.onestamp.platform.id;

import java.util.regex.Pattern;

/** The one place that says how much of a personal value may be seen (SPEC 2.18). */
public final class Masks {

    private static final String DIGIT = "[0-9\uFF10-\uFF19]";
    private static final Pattern LIKE_AN_ID = Pattern.compile("(?<!D)D{6}[ -]?D{8}[ -]?D{3}[0-9Xx\uFF10-\uFF19\uFF38\uFF58](?!D)".replace("D", DIGIT));
    private static final Pattern LIKE_A_MOBILE = Pattern.compile("(?<!D)[1\uFF11][3-9\uFF13-\uFF19]D(?:[ -]?D{4}){2}(?!D)".replace("D", DIGIT));
    private static final int ENDING = 4;

    private Masks() {
    }

    /** Staff lists and receipts: {@code 532301********0012}. */
    public static String citizenIdForStaff(CitizenId id) {
        return citizenIdForStaff(id.reveal());
    }

    /** Public pages and exports: {@code 5***************12}. */
    public static String citizenIdForPublic(CitizenId id) {
        String full = id.reveal();
        return full.charAt(0) + "***************" + full.substring(16);
    }

    /** The first character and one star, whatever the length: {@code 张*}. */
    public static String name(PersonName name) {
        String full = name.reveal();
        return full.substring(0, full.offsetByCodePoints(0, 1)) + "*";
    }

    /** A self-employed person's name may begin that of the enterprise: {@code 云*公司}, of a short one the first character alone. */
    public static String enterprise(String name) {
        int[] characters = name.codePoints().toArray();
        int ending = characters.length > ENDING ? 2 : 0;
        return new String(characters, 0, 1) + "*" + new String(characters, characters.length - ending, ending);
    }

    /** {@code 138****1234}. */
    public static String phone(PhoneNumber phone) {
        return phone(phone.reveal());
    }

    /** Bank and other accounts: the last four characters, {@code ****1234}; a shorter one not at all. */
    public static String account(String account) {
        return "****" + (account.length() > ENDING ? account.substring(account.length() - ENDING) : "");
    }

    /** What somebody wrote freely, with everything masked that looks like a citizen number or a mobile number, right or not. */
    public static String inText(String text) {
        String withoutIds = LIKE_AN_ID.matcher(text).replaceAll(found -> citizenIdForStaff(found.group()));
        return LIKE_A_MOBILE.matcher(withoutIds).replaceAll(found -> phone(found.group()));
    }

    private static String citizenIdForStaff(String full) {
        return full.substring(0, 6) + "********" + full.substring(full.length() - ENDING);
    }

    private static String phone(String full) {
        return full.substring(0, 3) + "****" + full.substring(full.length() - ENDING);
    }
}
