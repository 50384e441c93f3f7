package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Who stands behind the windows of the places where people live; each answers with the act, naming the person stood in for. */
record Clerks(Village village, Rights rights, TownTime town) {

    private static final String ACTION = "revoke-mandate";

    /** Fails as Absent for whoever stands behind no window. */
    Mono<Act> anywhere(Act act) {
        return Mono.justOrEmpty(rights.allowingAnywhere(act.account(), ACTION, town.today()))
                .map(post -> act.standingInFor(post.coverFor()))
                .switchIfEmpty(Mono.error(Absent::new));
    }

    /** Empty for whoever stands behind no window of the place where the principal lives. */
    Mono<Act> serving(Mandate mandate, Act act) {
        return village.homeOf(mandate.content().principalId())
                .flatMap(home -> Mono.justOrEmpty(rights.allowing(act.account(), ACTION, new Matter(mandate.status(), "", "", home), town.today())))
                .map(post -> act.standingInFor(post.coverFor()));
    }
}
