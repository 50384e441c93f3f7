package cn.onestamp.intake.application.web;

import cn.onestamp.platform.problem.Malformed;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** What a file calls itself: percent-encoded UTF-8 in a header, shown to people, never used as a name on disk. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    static String decoded(String header) {
        try {
            String name = URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
            return name.codePoints().filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                    .limit(LONGEST)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        } catch (IllegalArgumentException e) {
            throw new Malformed("X-File-Name", "A file name is percent-encoded UTF-8");
        }
    }
}
