package cn.onestamp.platform.file;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What people call a file, cleaned so that it can be shown and saved under on any machine. It never names anything on our own
 * disk: there a file is called by its content.
 */
public final class ShownName {

    /** Characters. */
    public static final int LONGEST = 200;

    static final String NAMELESS = "未命名文件";

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    /** Nothing to see (Cc, Cf, lines, paragraphs), half a character (Cs), or another meaning to a file system. */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}<>:\"|?*]");
    private static final Pattern AROUND = Pattern.compile("^[\\s.\\u3000]+|[\\s.\\u3000]+$");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

    private ShownName() {}

    /** @param typed whatever a sender says; folders before the name are no part of it */
    public static String of(String typed) {
        String name = FOLDERS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFC)).replaceFirst("");
        String fit = AROUND.matcher(UNFIT.matcher(name).replaceAll("")).replaceAll("");
        String shown = fit.codePointCount(0, fit.length()) > LONGEST ? fit.substring(0, fit.offsetByCodePoints(0, LONGEST)) : fit;
        return shown.isEmpty() ? NAMELESS : DEVICE.matcher(shown).matches() ? "_" + shown : shown;
    }
}
