package cn.onestamp.journeys.town;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Who somebody is: what stands on the card in their pocket. */
public record Card(String account, String name, String kind, String citizenId, String phone, String home) {

    private static final int OF_AGE = 18;
    /** On which the earliest town of these people begins. */
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    static Card of(Map<String, String> row) {
        return new Card(row.get("username"), row.get("name_zh"), row.get("kind"), row.get("citizen_id"), row.get("phone"),
                row.get("home_division12"));
    }

    /** Somebody who asks for themselves; for those under eighteen their guardian does. */
    public boolean isResident() {
        return kind.equals("RESIDENT") && !birthday().plusYears(OF_AGE).isAfter(FIRST_DAY);
    }

    private LocalDate birthday() {
        return LocalDate.parse(citizenId.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** Number and phone stay in the pocket. */
    @Override
    public String toString() {
        return name + " (" + account + ")";
    }
}
