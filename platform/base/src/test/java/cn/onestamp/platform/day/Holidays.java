package cn.onestamp.platform.day;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The State Council's notices for 2024 to 2026, as the catalogue ships them. */
final class Holidays {

    private Holidays() {
    }

    static String text() {
        try (InputStream holidays = Holidays.class.getResourceAsStream("/holidays.json")) {
            return new String(holidays.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static WorkingCalendar calendar() {
        return WorkingCalendar.parse(text());
    }

    static DeadlineCalculator calculator() {
        return new DeadlineCalculator(calendar());
    }
}
