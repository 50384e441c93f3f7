package cn.onestamp.journeys.town;

import java.util.Map;

/**
 * Who somebody is: what stands on the card in their pocket.
 *
 * @param guardian account of who acts for a child; empty for everybody who acts for themselves
 */
public record Card(String account, String name, String kind, String citizenId, String phone, String home, String guardian) {

    static Card of(Map<String, String> row) {
        return new Card(row.get("username"), row.get("name_zh"), row.get("kind"), row.get("citizen_id"), row.get("phone"),
                row.get("home_division12"), row.getOrDefault("guardian_username", ""));
    }

    /** Somebody who asks for themselves; for a child its guardian does. */
    public boolean isResident() {
        return kind.equals("RESIDENT") && guardian.isBlank();
    }

    /** Number and phone stay in the pocket. */
    @Override
    public String toString() {
        return name + " (" + account + ")";
    }
}
