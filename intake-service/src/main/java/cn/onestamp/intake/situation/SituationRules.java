package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import cn.onestamp.intake.routing.Situations.Effect;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The situation rules of one version of an item. */
public final class SituationRules {

    private final PublishedItem item;

    private SituationRules(PublishedItem item) {
        this.item = item;
    }

    public static SituationRules of(PublishedItem item) {
        return new SituationRules(item);
    }

    /**
     * @param answers option by question
     * @throws Remediable with everything that is wrong with the answers
     */
    public Outcome outcome(Map<String, String> answers) {
        List<Fault> faults = faults(answers);
        Remediable.ifAny(faults);
        Tally tally = new Tally(item);
        item.situations().effects().stream().filter(effect -> effect.appliesTo(answers))
                .map(Effect::then).flatMap(List::stream).forEach(tally::add);
        return tally.outcome();
    }

    /** What is wrong with the answers, all of it; {@code field} points into an object with the member {@code answers}. */
    public List<Fault> faults(Map<String, String> answers) {
        return Stream.concat(
                item.situations().questions().stream().flatMap(question -> faults(question, answers)),
                answers.keySet().stream().filter(this::nobodyAsked).sorted()
                        .map(id -> new Fault(at(id), "question-unknown", "该事项没有这个问题"))).toList();
    }

    private static Stream<Fault> faults(Situations.Question question, Map<String, String> answers) {
        String answer = answers.get(question.id());
        if (answer == null) {
            return Stream.of(new Fault(at(question.id()), "answer-missing", "请回答：" + question.title()));
        }
        return question.options().stream().anyMatch(option -> option.id().equals(answer)) ? Stream.empty()
                : Stream.of(new Fault(at(question.id()), "answer-unknown", "请从给出的选项中选择：" + question.title()));
    }

    private boolean nobodyAsked(String id) {
        return item.situations().questions().stream().noneMatch(question -> question.id().equals(id));
    }

    private static String at(String question) {
        return "/answers/" + question.replace("~", "~0").replace("/", "~1");
    }
}
