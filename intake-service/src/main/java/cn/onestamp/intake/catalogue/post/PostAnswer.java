package cn.onestamp.intake.catalogue.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What whoever changed a post is told. */
final class PostAnswer {

    private PostAnswer() {}

    static Map<String, Object> of(KeptPost changed, LocalDate today) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", changed.id());
        answer.put("version", changed.revision().version() + 1);
        answer.put("from", changed.from().toString());
        answer.put("to", changed.to() == null ? null : changed.to().toString());
        answer.put("held", changed.holdsOn(today));
        return answer;
    }
}
