package cn.onestamp.platform.id;

/** Check character of ISO 7064 hybrid MOD 37,36 over digits and capital letters. */
public final class Mod37_36 {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = 36;

    private Mod37_36() {
    }

    /** @throws IllegalArgumentException if the text holds anything but 0–9 and A–Z */
    public static char check(CharSequence text) {
        int product = MODULUS;
        for (int at = 0; at < text.length(); at++) {
            int sum = (product + value(text.charAt(at))) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return CHARACTERS.charAt((MODULUS + 1 - product) % MODULUS);
    }

    /** Whether the last character is the check of all before it. */
    public static boolean holds(CharSequence withCheck) {
        int last = withCheck.length() - 1;
        return check(withCheck.subSequence(0, last)) == withCheck.charAt(last);
    }

    private static int value(char character) {
        int value = CHARACTERS.indexOf(character);
        if (value < 0) {
            throw new IllegalArgumentException("MOD 37,36 is made of digits and capital letters");
        }
        return value;
    }
}
