package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Desk;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Flux;

/** The further requests of a county that wait for its supervisor, longest waiting first. */
public final class WaitingFurtherRequests {

    private static final int MOST = 100;

    private final ApplicationLists lists;
    private final Rights rights;
    private final TownTime town;

    WaitingFurtherRequests(ApplicationLists lists, Rights rights, TownTime town) {
        this.lists = lists;
        this.rights = rights;
        this.town = town;
    }

    /** At most a hundred; whoever decides on one makes room for the next. */
    public Flux<ApplicationLists.Seen> forSupervisor(String account) {
        List<DivisionCode> overseen = rights.desks(account, DecideFurtherRequest.ACTION, town.today()).stream()
                .map(Desk::scope).distinct().toList();
        return lists.furtherRequestsWithin(overseen, MOST);
    }
}
