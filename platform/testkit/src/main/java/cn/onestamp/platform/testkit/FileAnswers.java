package cn.onestamp.platform.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What is not JSON is a file; a browser saves it, guesses nothing about it, and lets it do nothing. */
final class FileAnswers {

    private FileAnswers() {}

    static boolean isAFile(MediaType type) {
        return !type.isCompatibleWith(MediaType.APPLICATION_JSON) && !type.isCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }

    /** What a browser is not told; nothing where the answer is no file. */
    static List<String> faults(HttpHeaders headers) {
        MediaType type = headers.getContentType();
        return type == null || !isAFile(type) ? List.of() : Stream.of(
                missing(headers, HttpHeaders.CONTENT_DISPOSITION, "attachment"),
                missing(headers, "X-Content-Type-Options", "nosniff"),
                missing(headers, "Content-Security-Policy", "sandbox; default-src 'none'")).flatMap(List::stream).toList();
    }

    private static List<String> missing(HttpHeaders headers, String name, String value) {
        String said = headers.getFirst(name);
        return said != null && said.startsWith(value) ? List.of() : List.of("a file of which " + name + " says " + said);
    }
}
