package cn.onestamp.intake.application;

import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What waits at the windows of a clerk, oldest first. */
public final class WaitingApplications {

    private static final int PAGE = 50;

    private final ApplicationLists lists;
    private final Rights rights;
    private final TownTime town;

    public WaitingApplications(ApplicationLists lists, Rights rights, TownTime town) {
        this.lists = lists;
        this.rights = rights;
        this.town = town;
    }

    /** @param after the application after which to go on, null for the oldest */
    public Mono<Page<ApplicationLists.Seen>> forClerk(String account, @Nullable String after) {
        return lists.waitingAt(rights.desks(account, AcceptApplication.ACTION, town.today()), after, PAGE + 1)
                .collectList().map(found -> Page.of(found, PAGE, seen -> seen.application().dossier().id()));
    }
}
