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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The applicant fills in again: a draft as they like, later only what the window found wrong. */
public final class ReviseAnswers {

    private static final String POINTER = "/";
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
     * @param confirmed answers the notice asks for that were right, as JSON pointers; they stay and count as given
     */
    public record Revised(Map<String, Object> form, Optional<Map<String, String>> situation, List<String> confirmed) {}

    public Mono<Map<String, Object>> revise(String id, long seenVersion, Revised revised, Act act) {
        return own.get(id, act).map(application -> application.unchangedSince(seenVersion)).flatMap(application ->
                application instanceof Application.AwaitingCorrection waiting ? correct(waiting, revised, act)
                : redraft(application.as(Application.Draft.class, seenVersion), revised, act));
    }

    private Mono<Map<String, Object>> redraft(Application.Draft draft, Revised revised, Act act) {
        Dossier dossier = draft.dossier();
        Request.Situation told = revised.situation().map(Request.Situation::told).orElse(dossier.situation());
        Remediable.ifAny(Stream.concat(revised.confirmed().stream().map(ReviseAnswers::notToBeConfirmed),
                items.faults(dossier.item().code(), revised.form(), told.answers(), counting.today()).stream()).toList());
        return applications.keep(draft.with(dossier.answering(revised.form(), told)), act);
    }

    /** What is asked for was told by the situation told then; in another one it is another request. */
    private Mono<Map<String, Object>> correct(Application.AwaitingCorrection waiting, Revised revised, Act act) {
        Set<String> changed = changed(waiting.dossier().form(), revised.form());
        Dossier corrected = waiting.dossier().answering(revised.form());
        Remediable.ifAny(Stream.of(
                revised.situation().filter(told -> !told.equals(waiting.dossier().situation().answers())).map(told -> SITUATION_STAYS).stream(),
                changed.stream().filter(answer -> !waiting.notice().asksFor(answer)).sorted().map(ReviseAnswers::notAskedFor),
                revised.confirmed().stream().filter(answer -> !mayBeConfirmed(answer, waiting)).map(ReviseAnswers::notToBeConfirmed),
                items.faultsOfKept(corrected).stream()).flatMap(faults -> faults).toList());
        changed.addAll(revised.confirmed());
        return correction.take(waiting, corrected, changed, act);
    }

    /** Only an answer that was given; a material is handed in. */
    private static boolean mayBeConfirmed(String answer, Application.AwaitingCorrection waiting) {
        return answer.startsWith(POINTER) && waiting.notice().asksFor(answer)
                && waiting.dossier().form().containsKey(answer.substring(POINTER.length()));
    }

    private static Set<String> changed(Map<String, Object> before, Map<String, Object> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(field -> !Objects.equals(before.get(field), after.get(field)))
                .map(field -> POINTER + field)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Fault notToBeConfirmed(String answer) {
        return new Fault("/confirmed", "not-to-be-confirmed", "只能确认补正通知要求核对、并且已经填写的项目：" + answer);
    }

    private static Fault notAskedFor(String answer) {
        return new Fault(answer, "not-asked-for", "补正通知没有要求改这一项");
    }
}
