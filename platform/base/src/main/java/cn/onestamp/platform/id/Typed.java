package cn.onestamp.platform.id;

/** What people type: full-width digits and letters, stray spaces, lower case. */
final class Typed {

    private static final int FULL_WIDTH_FIRST = 0xFF01;
    private static final int FULL_WIDTH_LAST = 0xFF5E;
    private static final int FULL_WIDTH_SHIFT = 0xFEE0;
    private static final int LONGEST = 200;

    private Typed() {
    }

    /** Half-width, upper-case, without white or invisible characters; what is too long anyway stays as it is. */
    static String code(String typed) {
        if (typed.length() > LONGEST) {
            return typed;
        }
        var code = new StringBuilder();
        typed.codePoints()
                .filter(character -> !isInvisible(character))
                .map(Typed::halfWidth)
                .map(character -> character < 0x80 ? Character.toUpperCase(character) : character)
                .forEach(code::appendCodePoint);
        return code.toString();
    }

    static boolean isInvisible(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    static boolean allDigits(CharSequence text) {
        return text.chars().allMatch(character -> character >= '0' && character <= '9');
    }

    static int halfWidth(int character) {
        boolean fullWidth = character >= FULL_WIDTH_FIRST && character <= FULL_WIDTH_LAST;
        return fullWidth ? character - FULL_WIDTH_SHIFT : character;
    }
}
