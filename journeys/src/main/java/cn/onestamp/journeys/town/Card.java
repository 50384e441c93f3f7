package cn.onestamp.journeys.town;

import java.util.Map;

/** Who somebody is: what stands on the card in their pocket. */
public record Card(String account, String name, String kind, String citizenId, String phone, String home) {

    static Card of(Map<String, String> row) {
        return new Card(row.get("username"), row.get("name_zh"), row.get("kind"), row.get("citizen_id"), row.get("phone"),
                row.get("home_division12"));
    }

    public boolean isResident() {
        return kind.equals("RESIDENT");
    }

    /** Number and phone stay in the pocket. */
    @Override
    public String toString() {
        return name + " (" + account + ")";
    }
}
