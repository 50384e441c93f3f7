package cn.onestamp.intake.application.web;

import cn.onestamp.platform.file.ShownName;
import cn.onestamp.platform.problem.Malformed;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a file calls itself: percent-encoded UTF-8 in a header. */
final class FileNames {

    private FileNames() {}

    static String decoded(String header) {
        try {
            return ShownName.of(URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new Malformed("X-File-Name", "A file name is percent-encoded UTF-8");
        }
    }
}
