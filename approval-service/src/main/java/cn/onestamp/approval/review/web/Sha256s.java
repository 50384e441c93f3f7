package cn.onestamp.approval.review.web;

import cn.onestamp.platform.problem.Malformed;
import java.util.regex.Pattern;

/** How a picture is named: by the SHA-256 of its content. */
final class Sha256s {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private Sha256s() {}

    /** @throws Malformed naming {@code field} */
    static String readable(String field, String told) {
        if (!HEX.matcher(told).matches()) {
            throw new Malformed(field, "A SHA-256 has 64 small hexadecimal digits");
        }
        return told;
    }
}
