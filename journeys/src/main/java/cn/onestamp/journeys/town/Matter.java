package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import tools.jackson.databind.JsonNode;

/** An application or a case as the last answer showed it. */
public record Matter(String id, long version, String status) {

    static Matter in(Answer answer) {
        return in(answer.json());
    }

    static Matter in(JsonNode view) {
        return new Matter(view.path("id").asString(), view.path("version").asLong(), view.path("status").asString(""));
    }
}
