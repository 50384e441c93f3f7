package cn.onestamp.journeys.town;

import cn.onestamp.journeys.door.Answer;
import tools.jackson.databind.JsonNode;

/** What an applicant holds in their hand after handing in. */
public record Receipt(Matter matter, String number, String queryCode) {

    static Receipt in(Answer answer) {
        JsonNode json = answer.json();
        return new Receipt(Matter.in(json), json.path("number").asString(), json.path("queryCode").asString());
    }
}
