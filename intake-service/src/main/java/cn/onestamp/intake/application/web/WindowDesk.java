package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.AcceptApplication;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.MendOnTheSpot;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.RefuseToAccept;
import cn.onestamp.intake.application.RequestCorrection;
import cn.onestamp.intake.application.SightOriginal;
import cn.onestamp.intake.application.WaitingApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the clerk sees what was handed in for this window and accepts it. */
@RestController
@RequestMapping("/api/window/applications")
class WindowDesk {

    record Judging(long version) {}

    record Listed(List<Map<String, Object>> applications, @Nullable String next) {
        static Listed of(Page<ApplicationLists.Seen> page) {
            return new Listed(page.rows().stream().map(ApplicationViews::forWindow).toList(), page.next());
        }
    }

    /** {@code of}: code of the material, or the answer of the form as a JSON pointer. */
    record Correcting(long version, List<RequestCorrection.Gap> deficiencies) {}

    /** {@code kind}: NOT_LICENSABLE or WRONG_ORGAN; {@code rightOrgan} with the second. */
    record Refusing(long version, NonAcceptance.Kind kind, String reason, @Nullable String rightOrgan) {}

    /** {@code answers}: the corrected answers by field; all others stay. */
    record Mending(long version, Map<String, Object> answers) {}

    /** What a clerk may make of an application that waits. */
    record Judgements(AcceptApplication acceptance, RequestCorrection correction, RefuseToAccept refusal, MendOnTheSpot mending, SightOriginal sighting) {}

    private final WaitingApplications waiting;
    private final Judgements judgements;

    WindowDesk(WaitingApplications waiting, AcceptApplication acceptance, RequestCorrection correction, RefuseToAccept refusal,
            MendOnTheSpot mending, SightOriginal sighting) {
        this.waiting = waiting;
        this.judgements = new Judgements(acceptance, correction, refusal, mending, sighting);
    }

    @GetMapping
    Mono<Listed> waiting(@RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return waiting.forClerk(caller.account(), after == null ? null : after.toString()).map(Listed::of);
    }

    @PostMapping("/{id}/acceptance")
    Mono<Map<String, Object>> accept(@PathVariable UUID id, @RequestBody Judging judging, Act act) {
        return judgements.acceptance().accept(id.toString(), judging.version(), act.asking(judging));
    }

    @PostMapping("/{id}/correction")
    Mono<Map<String, Object>> requestCorrection(@PathVariable UUID id, @RequestBody Correcting correcting, Act act) {
        return judgements.correction().request(id.toString(), correcting.version(), correcting.deficiencies(), act.asking(correcting));
    }

    @PostMapping("/{id}/refusal")
    Mono<Map<String, Object>> refuse(@PathVariable UUID id, @RequestBody Refusing refusing, Act act) {
        return judgements.refusal().refuse(id.toString(), refusing.version(),
                new RefuseToAccept.Refusing(refusing.kind(), refusing.reason(), refusing.rightOrgan()), act.asking(refusing));
    }

    @PostMapping("/{id}/mending")
    Mono<Map<String, Object>> mend(@PathVariable UUID id, @RequestBody Mending mending, Act act) {
        return judgements.mending().mend(id.toString(), mending.version(), mending.answers(), act.asking(mending));
    }

    @PostMapping("/{id}/materials/{code}/sighting")
    Mono<Map<String, Object>> sight(@PathVariable UUID id, @PathVariable String code, @RequestBody Judging judging, Act act) {
        return judgements.sighting().sight(id.toString(), code, judging.version(), act.asking(judging));
    }
}
