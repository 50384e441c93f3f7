package cn.onestamp.intake.finding.pinyin;

import cn.onestamp.intake.finding.Readings;

/** The readings the service uses, for tests of what is done with them. */
public final class LibraryReadings {

    private LibraryReadings() {}

    public static Readings readings() {
        return new PinyinReadings();
    }
}
