package cn.onestamp.intake.finding.pinyin;

import cn.onestamp.intake.finding.Readings;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** The library knows the basic plane; a rarer character is only ever equal to itself. */
final class PinyinReadings implements Readings {

    private final HanyuPinyinOutputFormat plain = new HanyuPinyinOutputFormat();

    PinyinReadings() {
        plain.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        plain.setVCharType(HanyuPinyinVCharType.WITH_V);
        openTheDictionary();
    }

    /** The library reads its file at the first question, which may not be on a thread that serves requests. */
    private void openTheDictionary() {
        of('印');
    }

    @Override
    public Set<String> of(int codePoint) {
        if (!Character.isBmpCodePoint(codePoint)) {
            return Set.of();
        }
        try {
            String[] found = PinyinHelper.toHanyuPinyinStringArray((char) codePoint, plain);
            return found == null ? Set.of() : new TreeSet<>(Arrays.asList(found));
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException("tone and ü are asked for in a way the library does not write", e);
        }
    }
}
