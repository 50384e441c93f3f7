package cn.onestamp.approval.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Days as official papers write them: under the text in words (the year digit by digit), within it in figures. */
public final class ChineseDate {

    private static final DateTimeFormatter IN_FIGURES = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {
    }

    /** For instance 2026年1月5日. */
    public static String inFigures(LocalDate day) {
        return IN_FIGURES.format(day);
    }

    static String inWords(LocalDate day) {
        return "%s年%s月%s日".formatted(
                String.valueOf(day.getYear()).chars()
                        .mapToObj(digit -> DIGITS.substring(digit - '0', digit - '0' + 1)).collect(Collectors.joining()),
                upTo99(day.getMonthValue()), upTo99(day.getDayOfMonth()));
    }

    private static String upTo99(int number) {
        String tens = number < 10 ? "" : number < 20 ? "十" : DIGITS.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.charAt(number % 10));
    }
}
