package cn.onestamp.intake.application;

import cn.onestamp.intake.application.BeginApplication.Begun;
import cn.onestamp.intake.application.BeginApplication.Wish;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber.Channel;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Who asks comes in through one of three doors: online, with the village agent, at the window. */
public final class ThreeDoors {

    private final BeginApplication beginning;
    private final Applicants applicants;
    private final Mandated mandated;
    private final Helpers helpers;

    ThreeDoors(BeginApplication beginning, Applicants applicants, Mandated mandated, Helpers helpers) {
        this.beginning = beginning;
        this.applicants = applicants;
        this.mandated = mandated;
        this.helpers = helpers;
    }

    /** @param personId a ward or an enterprise the account speaks for; empty for itself */
    public Mono<Map<String, Object>> online(String id, Wish wish, Optional<String> personId, Act act) {
        return beginning.begin(id, wish, Mono.defer(() -> applicants.get(act.account(), personId, wish.itemCode()))
                .map(applicant -> new Begun(Dossier.Door.ofThe(applicant, act.account()), applicant)), act);
    }

    /** Free of charge, for somebody of the agent's village who asked for it in writing (SPEC S12). */
    public Mono<Map<String, Object>> withTheAgent(String id, Wish wish, String mandateId, Act act) {
        return beginning.begin(id, wish, Mono.defer(() -> mandated.find(act.account(), mandateId))
                .switchIfEmpty(Mono.error(Absent::new))
                .map(task -> begun(task, wish, mandateId, act.account())), act);
    }

    private Begun begun(Mandated.Task task, Wish wish, String mandateId, String agent) {
        if (!helpers.servesAsAgent(agent, wish.place())) {
            throw new Absent();
        }
        if (!task.covers(wish.itemCode())) {
            throw new Remediable(List.of(new Fault("/itemCode", "not-in-mandate", "委托书没有包括这个事项")));
        }
        return new Begun(new Dossier.Door(Channel.AGENT, agent, Optional.of(mandateId), true, Optional.empty()), task.principal());
    }

    /** The clerk has before them what whoever walked in has shown. */
    public Mono<Map<String, Object>> atTheWindow(String id, Wish wish, Applicants.Shown shown, Act act) {
        return Mono.fromCallable(() -> helpers.mustServe(act.account(), wish))
                .map(route -> act.asking(applicants.unreadable(shown)))
                .flatMap(asked -> beginning.begin(id, wish, walkedIn(shown, wish.itemCode(), asked), asked));
    }

    private Mono<Begun> walkedIn(Applicants.Shown shown, String itemCode, Act act) {
        return Mono.defer(() -> applicants.meet(shown, itemCode, act))
                .map(applicant -> new Begun(new Dossier.Door(Channel.WINDOW, act.account(), Optional.empty(), true, Optional.empty()), applicant));
    }
}
