package cn.onestamp.approval.paper;

import java.time.LocalDate;
import java.util.stream.Collectors;

/** Days as official papers write them: the year digit by digit, month and day as numbers. */
final class ChineseDate {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseDate() {
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
