package cn.onestamp.journeys.town;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** All that somebody was told, counted by case and by what it says. */
public final class Notices {

    private static final int PAGE = 100;

    private Notices() {}

    /** @param title what the notice begins with, up to the colon */
    public static String key(String number, String title) {
        return number + " " + title;
    }

    public static Map<String, Integer> counted(Visitor reader) {
        Map<String, Integer> counted = new HashMap<>();
        String after = "";
        do {
            JsonNode page = reader.asks(Asking.forNotices(PAGE, after)).expect(200).json();
            for (JsonNode notice : page.path("notices")) {
                String title = notice.path("title").asString("").split("：", 2)[0];
                counted.merge(key(notice.path("number").asString(""), title), 1, Integer::sum);
            }
            after = page.path("next").asString("");
        } while (!after.isEmpty());
        return counted;
    }
}
