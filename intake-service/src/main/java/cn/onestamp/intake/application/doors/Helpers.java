package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;

/** Who may begin for somebody else: village agents for places of their village, clerks for what their window handles. */
final class Helpers {

    private static final String AS_AGENT = "act-as-agent";

    private final Rights rights;
    private final ServiceItems items;
    private final TownTime town;

    Helpers(Rights rights, ServiceItems items, TownTime town) {
        this.rights = rights;
        this.items = items;
        this.town = town;
    }

    boolean servesAsAgent(String account, DivisionCode place) {
        return rights.allowing(account, AS_AGENT, new Matter("DRAFT", "", "", place), town.today()).isPresent();
    }

    boolean servesAtTheWindow(String account, Application application) {
        return rights.possibleIn(Standing.AT_THE_WINDOW, application.status())
                && rights.allowing(account, Standing.AT_THE_WINDOW, application.matter(), town.today()).isPresent();
    }

    /** @throws Absent for somebody who is not of the window where it would be handled */
    Request.Route mustServe(String account, BeginApplication.Wish wish) {
        Request.Route route = items.route(wish.itemCode(), wish.place(), town.today());
        Matter matter = new Matter("DRAFT", route.handledAt(), route.decidedBy(), wish.place());
        if (rights.allowing(account, Standing.AT_THE_WINDOW, matter, town.today()).isEmpty()) {
            throw new Absent();
        }
        return route;
    }
}
