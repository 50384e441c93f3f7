package cn.onestamp.platform.id;

/** Check character of ISO 7064 MOD 11-2 over digits: 0–9 or X. Finds every single slip and every swap of neighbours. */
public final class Mod11_2 {

    private static final String CHARACTERS = "0123456789X";

    private Mod11_2() {
    }

    /** @throws IllegalArgumentException if the text holds anything but 0–9 */
    public static char check(CharSequence digits) {
        int product = 0;
        for (int at = 0; at < digits.length(); at++) {
            product = (product + digit(digits.charAt(at))) * 2 % 11;
        }
        return CHARACTERS.charAt((12 - product) % 11);
    }

    /** Whether the last character is the check of all before it. */
    public static boolean holds(CharSequence withCheck) {
        int last = withCheck.length() - 1;
        return check(withCheck.subSequence(0, last)) == withCheck.charAt(last);
    }

    /** Whether the text is digits with a digit or X at the end. */
    static boolean isMadeOf(String withCheck) {
        int last = withCheck.length() - 1;
        return Typed.allDigits(withCheck.substring(0, last)) && CHARACTERS.indexOf(withCheck.charAt(last)) >= 0;
    }

    private static int digit(char character) {
        if (character < '0' || character > '9') {
            throw new IllegalArgumentException("MOD 11-2 is made of digits");
        }
        return character - '0';
    }
}
