package cn.onestamp.approval.paper;

/** Decimal numbers as PDF and OFD want them: a point, three places at most, never an exponent. */
final class Numbers {

    private Numbers() {
    }

    static StringBuilder append(StringBuilder out, double number) {
        long thousandths = Math.round(Math.abs(number) * 1000);
        if (number < 0 && thousandths != 0) {
            out.append('-');
        }
        out.append(thousandths / 1000);
        long rest = thousandths % 1000;
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
        return out;
    }

    /** The numbers, each followed by a blank. */
    static StringBuilder append(StringBuilder out, double... numbers) {
        for (double number : numbers) {
            append(out, number).append(' ');
        }
        return out;
    }
}
