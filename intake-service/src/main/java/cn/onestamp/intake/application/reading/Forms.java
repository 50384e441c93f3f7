package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.form.AnswerForm;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Holds the answers against the form of the item's version; each is made ready once. */
final class Forms {

    private final Map<String, AnswerForm> ready = new ConcurrentHashMap<>();

    List<Fault> faults(PublishedItem item, Map<String, Object> answers) {
        return ready.computeIfAbsent(item.code() + "@" + item.version(), version -> AnswerForm.of(item.form())).faults(answers);
    }
}
