package cn.onestamp.intake.material.content;


import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Finding something in bytes, whatever they are. */
final class Bytes {

    private static final List<String> MARKUP = List.of("<html", "<script", "<!doctype", "<iframe", "<svg", "<body", "<?php");
    private static final String AFTER_A_WORD = " \t\r\n\f>/";

    private Bytes() {}

    static byte[] of(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Where it is found first, -1 where it is not. */
    static int find(byte[] content, byte[] wanted, int from) {
        for (int at = from; at <= content.length - wanted.length; at++) {
            if (isAt(content, at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    static boolean isAt(byte[] content, int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (at + i >= content.length || content[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a browser could take it for a page (a polyglot): markup in whatever case. */
    static boolean holdMarkup(byte[] content) {
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '<' && isMarkupAt(content, at)) {
                return true;
            }
        }
        return false;
    }

    /** What follows ends the word: in twenty million bytes of a photograph four fitting letters happen to stand in a row. */
    private static boolean isMarkupAt(byte[] content, int at) {
        return MARKUP.stream().anyMatch(tag -> at + tag.length() < content.length
                && AFTER_A_WORD.indexOf(content[at + tag.length()]) >= 0
                && new String(content, at, tag.length(), StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).equals(tag));
    }

    static int unsigned16(byte[] content, int at) {
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }

    static long unsigned32(byte[] content, int at) {
        return (long) unsigned16(content, at) << 16 | unsigned16(content, at + 2);
    }
}
