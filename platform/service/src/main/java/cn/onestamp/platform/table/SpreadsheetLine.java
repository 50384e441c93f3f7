package cn.onestamp.platform.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One line of a table that people open in a spreadsheet (RFC 4180, every cell quoted, CRLF at the end). A cell whose
 * beginning a spreadsheet may take for a formula gets an apostrophe before it, and so does one that begins with an
 * apostrophe: taking one leading apostrophe away gives back what was there.
 */
public final class SpreadsheetLine {

    private static final String COMPUTED = "=+-@\t\r\n＝＋－＠";
    private static final String PLAIN = "'";

    private SpreadsheetLine() {}

    public static String of(String... cells) {
        return Arrays.stream(cells).map(SpreadsheetLine::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        return '"' + neutral(text).replace("\"", "\"\"") + '"';
    }

    private static String neutral(String text) {
        return !text.isEmpty() && (COMPUTED + PLAIN).indexOf(text.charAt(0)) >= 0 ? PLAIN + text : text;
    }
}
