package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Patience;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** What somebody was told, in their own box of notices. */
public record Post(Visitor reader) {

    private static final int NOTICES = 50;

    /** Waits for the notice with this title about this case; gives its text. */
    public String isTold(String number, String title, Patience patience) {
        return patience.until(reader.card() + " is told: " + title, () -> find(number, title));
    }

    public Optional<String> find(String number, String title) {
        return StreamSupport.stream(newest().spliterator(), false)
                .filter(notice -> notice.path("number").asString("").equals(number) && notice.path("title").asString("").startsWith(title))
                .map(notice -> notice.path("text").asString(""))
                .findFirst();
    }

    JsonNode newest() {
        return reader.asks(Asking.forNotices(NOTICES, "")).expect(200).json().path("notices");
    }
}
