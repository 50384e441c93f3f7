package cn.onestamp.intake.form;

import com.networknt.schema.regex.RegularExpression;
import java.util.regex.Pattern;

/**
 * The pattern of an answer, which has to fit as a whole. Patience ends: an answer that takes too many looks does not fit, so
 * that no pattern and no answer keep the desk from everybody else.
 */
record PatientPattern(Pattern pattern) implements RegularExpression {

    private static final int LOOKS = 500_000;

    static RegularExpression of(String written) {
        return new PatientPattern(Pattern.compile(written));
    }

    @Override
    public boolean matches(String answer) {
        try {
            return pattern.matcher(new Looked(answer)).matches();
        } catch (OutOfPatience | StackOverflowError tooMuch) {
            return false;
        }
    }

    /** Counts how often somebody looks at one of its characters. */
    private static final class Looked implements CharSequence {

        private final CharSequence text;
        private int looks;

        Looked(CharSequence text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++looks > LOOKS) {
                throw new OutOfPatience();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }

    private static final class OutOfPatience extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OutOfPatience() {
            super(null, null, false, false);
        }
    }
}
