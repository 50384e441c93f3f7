package cn.onestamp.approval.cases.walk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counts working days on the fingers, from the State Council's notices. */
final class NaiveDays {

    private final Map<LocalDate, Boolean> off = new HashMap<>();

    NaiveDays(Path holidays) {
        try {
            for (JsonNode year : JsonMapper.shared().readTree(Files.readString(holidays)).path("years")) {
                year.path("days").forEach(day -> off.put(LocalDate.parse(day.path("date").asString()), day.path("isOffDay").asBoolean()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    boolean isWorked(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !off.getOrDefault(day, weekend);
    }

    /** The last of so many days after this one that count. */
    static LocalDate after(LocalDate event, int days, Predicate<LocalDate> counts) {
        LocalDate day = event;
        for (int left = days; left > 0; left -= counts.test(day) ? 1 : 0) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** How many count from here until then; less than nothing where then has passed. */
    static int between(LocalDate here, LocalDate then, Predicate<LocalDate> counts) {
        if (then.isBefore(here)) {
            return -between(then, here, counts);
        }
        int counted = 0;
        for (LocalDate day = here.plusDays(1); !day.isAfter(then); day = day.plusDays(1)) {
            counted += counts.test(day) ? 1 : 0;
        }
        return counted;
    }
}
