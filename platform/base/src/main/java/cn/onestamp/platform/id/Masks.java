package cn.onestamp.platform.id;

/** The one place that says how much of a personal value may be seen (SPEC 2.18). */
public final class Masks {

    private Masks() {
    }

    /** Staff lists and receipts: {@code 532301********0012}. */
    public static String citizenIdForStaff(CitizenId id) {
        String full = id.reveal();
        return full.substring(0, 6) + "********" + full.substring(14);
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

    /** {@code 138****1234}. */
    public static String phone(PhoneNumber phone) {
        String full = phone.reveal();
        return full.substring(0, 3) + "****" + full.substring(full.length() - 4);
    }
}
