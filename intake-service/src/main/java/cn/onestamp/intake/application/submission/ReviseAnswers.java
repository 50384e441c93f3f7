package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.doors.OwnApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The applicant fills in again: a draft as they like, later only what the window found wrong. */
public final class ReviseAnswers {

    private static final Fault SITUATION_STAYS = new Fault("/situation", "situation-stays",
            "补正期间不能更改申请时说的情况，因为要交的材料是按那时的情况告知的；情况变了的，请撤回后重新申请。");

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
     * @param situation option by question, of a draft; empty where it stays as it was told, and after the notice it does
     */
    public Mono<Map<String, Object>> revise(
            String id, long seenVersion, Map<String, Object> form, Optional<Map<String, String>> situation, Act act) {
        return own.get(id, act).map(application -> application.unchangedSince(seenVersion)).flatMap(application ->
                application instanceof Application.AwaitingCorrection waiting ? correct(waiting, form, situation, act)
                : redraft(application.as(Application.Draft.class, seenVersion), form, situation, act));
    }

    private Mono<Map<String, Object>> redraft(
            Application.Draft draft, Map<String, Object> form, Optional<Map<String, String>> situation, Act act) {
        Dossier dossier = draft.dossier();
        Request.Situation told = situation.map(Request.Situation::told).orElse(dossier.situation());
        Remediable.ifAny(items.faults(dossier.item().code(), form, told.answers(), counting.today()));
        return applications.keep(draft.with(dossier.answering(form, told)), act);
    }

    /** What is asked for was told by the situation told then; in another one it is another request. */
    private Mono<Map<String, Object>> correct(
            Application.AwaitingCorrection waiting, Map<String, Object> form, Optional<Map<String, String>> situation, Act act) {
        Set<String> changed = changed(waiting.dossier().form(), form);
        Remediable.ifAny(Stream.of(
                situation.filter(told -> !told.equals(waiting.dossier().situation().answers())).map(told -> SITUATION_STAYS).stream(),
                changed.stream().filter(answer -> !waiting.notice().asksFor(answer)).sorted().map(ReviseAnswers::notAskedFor),
                items.faultsOfKept(waiting.dossier().answering(form)).stream()).flatMap(faults -> faults).toList());
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
