package cn.onestamp.platform.day;

import cn.onestamp.platform.crypto.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The notices of the State Council as the catalogue keeps them: per year the days off and the worked weekend days. */
final class HolidayText {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private final TreeMap<LocalDate, Boolean> offByDay = new TreeMap<>();
    private final TreeMap<Integer, Integer> statedWorkingDays = new TreeMap<>();
    private final TreeSet<Integer> published = new TreeSet<>();

    private HolidayText() {
    }

    static WorkingCalendar read(String text) {
        var holidays = new HolidayText();
        JsonNode root = parsed(text);
        if (!root.path("years").isObject()) {
            throw new CalendarUnreadable("the holiday text has no object \"years\"");
        }
        root.path("years").properties().forEach(year -> holidays.take(year.getKey(), year.getValue()));
        WorkingCalendar calendar = holidays.calendar(root.path("version").asString(contentVersion(text)));
        holidays.statedWorkingDays.forEach((year, stated) -> mustAgree(calendar, year, stated));
        return calendar;
    }

    private static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JacksonException broken) {
            throw new CalendarUnreadable("the holiday text is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private void take(String yearText, JsonNode content) {
        int year = year(yearText);
        for (JsonNode day : content.path("days")) {
            if (!day.path("isOffDay").isBoolean()) {
                throw new CalendarUnreadable(year + ": " + day.path("date").asString("?") + " does not say isOffDay");
            }
            list(year, day, day.path("isOffDay").asBoolean());
        }
        if ("PUBLISHED".equals(content.path("status").asString(""))) {
            published.add(year);
            if (content.path("workdays_in_year").isInt()) {
                statedWorkingDays.put(year, content.path("workdays_in_year").asInt());
            }
        } else {
            content.path("statutory_days_unadjusted").forEach(day -> list(year, day, true));
        }
    }

    private void list(int year, JsonNode day, boolean off) {
        String text = day.path("date").asString("");
        try {
            Boolean before = offByDay.put(LocalDate.parse(text), off);
            if (before != null && before != off) {
                throw new CalendarUnreadable(text + " is listed both as off and as worked");
            }
        } catch (DateTimeException noDate) {
            throw new CalendarUnreadable(year + ": \"" + text + "\" is not a date", noDate);
        }
    }

    private WorkingCalendar calendar(String version) {
        var off = new TreeSet<LocalDate>();
        var worked = new TreeSet<LocalDate>();
        offByDay.forEach((day, isOff) -> (isOff ? off : worked).add(day));
        return new WorkingCalendar(version, off, worked, published);
    }

    private static void mustAgree(WorkingCalendar calendar, int year, int stated) {
        int counted = calendar.workingDaysIn(year);
        if (counted != stated) {
            throw new CalendarUnreadable(year + " states " + stated + " working days but lists " + counted);
        }
    }

    private static int year(String text) {
        if (!text.matches("[12][0-9]{3}")) {
            throw new CalendarUnreadable("\"" + text + "\" is not a year");
        }
        return Integer.parseInt(text);
    }

    private static String contentVersion(String text) {
        return Sha256.hex(text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }
}
