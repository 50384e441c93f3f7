package cn.onestamp.canary.letter;

import java.time.LocalDate;

record LetterOfToday(LocalDate on) {
    static LetterOfToday written() {
        return new LetterOfToday(LocalDate.now());
    }
}
