package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.situation.Outcome;
import cn.onestamp.intake.situation.SituationRules;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What follows for an application from the situation its applicant told; without sound answers it is asked as of everybody. */
record ToldSituation(PublishedItem item, List<Fault> flaws, Outcome outcome) {

    /** Whoever commits has answered so, where the item asks; no other item knows the question. */
    static ToldSituation of(PublishedItem item, Request.Situation situation) {
        boolean asked = item.situations().questions().stream().anyMatch(question -> question.id().equals(Request.Situation.COMMITS));
        return of(item, asked ? situation.said() : situation.answers());
    }

    static ToldSituation of(PublishedItem item, Map<String, String> answers) {
        SituationRules rules = SituationRules.of(item);
        List<Fault> flaws = rules.faults(answers).stream().map(ToldSituation::inTheApplication).toList();
        return new ToldSituation(item, flaws, flaws.isEmpty() ? rules.outcome(answers) : asOfEverybody(item));
    }

    private static Outcome asOfEverybody(PublishedItem item) {
        return new Outcome.Checklist(item.askedOfEverybody(), item.feeFen(), item.promisedDays());
    }

    /** The questions are asked under another name there. */
    private static Fault inTheApplication(Fault fault) {
        return new Fault(fault.field().replaceFirst("^/answers", "/situation"), fault.code(), fault.message());
    }

    /** What no question and no option knows; a question that is not answered yet may be answered later. */
    List<Fault> unknown() {
        return flaws.stream().filter(flaw -> !flaw.code().equals("answer-missing")).toList();
    }

    boolean requires(String materialCode) {
        return required().contains(materialCode);
    }

    private Set<String> required() {
        return list().materials().stream().filter(PublishedItem.Material::required)
                .map(PublishedItem.Material::code).collect(Collectors.toSet());
    }

    int promisedDays() {
        return list().promisedDays();
    }

    /** Where nothing is to be asked for here, the rules of everybody stand in; nobody gets that far. */
    private Outcome.Checklist list() {
        return switch (outcome) {
            case Outcome.Checklist list -> list;
            case Outcome.PersonJudges judged -> judged.soFar();
            case Outcome.NotLicensable none -> (Outcome.Checklist) asOfEverybody(item);
            case Outcome.OtherOrgan other -> (Outcome.Checklist) asOfEverybody(item);
        };
    }

    List<String> reasonsToJudge() {
        return outcome instanceof Outcome.PersonJudges judged ? judged.reasons() : List.of();
    }

    /** Everything that keeps the application from being handed in here. */
    List<Fault> faults(DivisionCode place, UnaryOperator<String> nameOfOrgan) {
        if (!flaws.isEmpty()) {
            return flaws;
        }
        return switch (outcome) {
            case Outcome.Checklist list -> List.of();
            case Outcome.PersonJudges judged -> List.of();
            case Outcome.NotLicensable none -> List.of(new Fault("/situation", "not-licensable", String.join("；", none.reasons())));
            case Outcome.OtherOrgan other -> List.of(new Fault("/situation", "other-organ", "这种情形由其他机关决定："
                    + place.at(DivisionCode.Level.COUNTY).map(county -> other.organByCounty().get(county.value())).map(nameOfOrgan).orElse("")));
        };
    }
}
