package cn.onestamp.journeys.door;

import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the door answered. */
public record Answer(Call call, int status, HttpHeaders headers, byte[] body) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SHOWN = 600;

    public JsonNode json() {
        return JSON.readTree(body);
    }

    public String text() {
        String text = new String(body, StandardCharsets.UTF_8);
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /** @throws Unexpected unless the status is one of these */
    public Answer expect(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw Unexpected.status(this, statuses);
        }
        return this;
    }

    public boolean isDone() {
        return status / 100 == 2;
    }

    /** The last part of the problem's type, such as {@code not-now}; empty where the answer is no problem. */
    public String problem() {
        if (!headers.firstValue("Content-Type").orElse("").startsWith("application/problem+json")) {
            return "";
        }
        String type = json().path("type").asString("");
        return type.substring(type.lastIndexOf('/') + 1);
    }
}
