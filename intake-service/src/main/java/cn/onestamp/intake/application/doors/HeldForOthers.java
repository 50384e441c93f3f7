package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.platform.id.CaseNumber.Channel;
import reactor.core.publisher.Flux;

/** What a village agent holds for others: only as the agent of that village, under a mandate that holds today. */
public final class HeldForOthers {

    private static final int MOST = 100;

    private final ApplicationLists lists;
    private final Standing standing;

    HeldForOthers(ApplicationLists lists, Standing standing) {
        this.lists = lists;
        this.standing = standing;
    }

    public Flux<ApplicationLists.Seen> byAgent(String account) {
        return lists.heldBy(account, Channel.AGENT).filterWhen(seen -> standing.mayHelp(seen.application(), account))
                .take(MOST);
    }
}
