package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.form.AnswerForm;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds the answers against the form of the item's version; each is made ready once. */
final class Forms {

    private static final List<String> WHERE = List.of("villageCode", "divisionCode");

    private final Map<String, AnswerForm> ready = new ConcurrentHashMap<>();

    /** The same with where the answers say the matter is: who handles and who decides follow from the place that is asked for. */
    List<Fault> faults(PublishedItem item, Map<String, Object> answers, DivisionCode place) {
        return Stream.concat(faults(item, answers).stream(),
                WHERE.stream().filter(field -> liesElsewhere(answers.get(field), place)).map(Forms::elsewhere)).toList();
    }

    private static boolean liesElsewhere(@Nullable Object said, DivisionCode place) {
        return said instanceof String code && DivisionCode.parse(code) instanceof Parsed.Sound<DivisionCode>(DivisionCode there)
                && !place.contains(there) && !there.contains(place);
    }

    private static Fault elsewhere(String field) {
        return new Fault("/" + field, "outside-the-place", "这里填的村（社区）不在您选择的办理地点；请改正这一项，或者换一个地点重新申请");
    }

    List<Fault> faults(PublishedItem item, Map<String, Object> answers) {
        return ready.computeIfAbsent(item.code() + "@" + item.version(), version -> AnswerForm.of(item.form())).faults(answers);
    }
}
