package cn.onestamp.gateway.log;

import java.util.regex.Pattern;

/**
 * A path as it may be written down: never a query, no personal number, and no verification code, because whoever
 * holds that code may see the paper.
 */
final class LoggedPath {

    private static final Pattern VERIFICATION_CODE = Pattern.compile("^(/[vV]|/api/papers)/[^/]+");
    private static final Pattern PERSONAL_NUMBER = Pattern.compile("(?<!\\d)(\\d{17}[\\dXx]|\\d{15}|1\\d{10})(?!\\d)");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final int LONGEST = 200;

    private LoggedPath() {}

    static String of(String path) {
        var masked = CONTROL.matcher(path).replaceAll("?");
        masked = VERIFICATION_CODE.matcher(masked).replaceAll("$1/***");
        masked = PERSONAL_NUMBER.matcher(masked).replaceAll("***");
        return masked.length() <= LONGEST ? masked : masked.substring(0, LONGEST) + "…";
    }
}
