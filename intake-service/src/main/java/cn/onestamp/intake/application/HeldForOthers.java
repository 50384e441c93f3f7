package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber.Channel;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a village agent holds for others: only under a mandate that holds today. */
public final class HeldForOthers {

    private static final int MOST = 100;

    private final ApplicationLists lists;
    private final Mandated mandated;

    HeldForOthers(ApplicationLists lists, Mandated mandated) {
        this.lists = lists;
        this.mandated = mandated;
    }

    public Flux<ApplicationLists.Seen> byAgent(String account) {
        return lists.heldBy(account, Channel.AGENT, MOST).filterWhen(seen ->
                Mono.justOrEmpty(seen.application().dossier().door().mandateId())
                        .flatMap(mandate -> mandated.find(account, mandate)).hasElement());
    }
}
