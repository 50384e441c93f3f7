package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.problem.Remediable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The applicant fills in again: a draft as they like, later only what the window found wrong. */
public final class ReviseAnswers {

    private final Applications applications;
    private final OwnApplications own;
    private final Correction correction;
    private final ServiceItems items;
    private final Counting counting;

    ReviseAnswers(Applications applications, OwnApplications own, Correction correction, ServiceItems items, Counting counting) {
        this.applications = applications;
        this.own = own;
        this.correction = correction;
        this.items = items;
        this.counting = counting;
    }

    /**
     * @param form      all answers, not only the changed ones
     * @param situation option by question, of a draft; empty where it stays as it was told
     */
    public Mono<Map<String, Object>> revise(
            String id, long seenVersion, Map<String, Object> form, Optional<Map<String, String>> situation, Act act) {
        return own.get(id, act).map(application -> application.unchangedSince(seenVersion)).flatMap(application ->
                application instanceof Application.AwaitingCorrection waiting ? correct(waiting, form, act)
                : redraft(application.as(Application.Draft.class, seenVersion), form, situation, act));
    }

    private Mono<Map<String, Object>> redraft(
            Application.Draft draft, Map<String, Object> form, Optional<Map<String, String>> situation, Act act) {
        Dossier dossier = draft.dossier();
        Dossier.Situation told = situation.map(Dossier.Situation::told).orElse(dossier.situation());
        Remediable.ifAny(items.faults(dossier.item().code(), form, told.answers(), counting.today()));
        return applications.keep(draft.with(dossier.answering(form, told)), act);
    }

    private Mono<Map<String, Object>> correct(Application.AwaitingCorrection waiting, Map<String, Object> form, Act act) {
        Set<String> changed = changed(waiting.dossier().form(), form);
        Remediable.ifAny(Stream.concat(
                changed.stream().filter(answer -> !waiting.notice().asksFor(answer)).sorted().map(ReviseAnswers::notAskedFor),
                items.faultsOfKept(waiting.dossier().answering(form)).stream()).toList());
        return correction.take(waiting, waiting.dossier().answering(form), changed, act);
    }

    private static Set<String> changed(Map<String, Object> before, Map<String, Object> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> "/" + field)
                .collect(Collectors.toSet());
    }

    private static Fault notAskedFor(String answer) {
        return new Fault(answer, "not-asked-for", "补正通知没有要求改这一项");
    }
}
