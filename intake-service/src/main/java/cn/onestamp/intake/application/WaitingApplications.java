package cn.onestamp.intake.application;

import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Flux;

/** What waits at the windows of a clerk, oldest first. */
public final class WaitingApplications {

    private static final int PAGE = 50;

    private final Applications applications;
    private final Rights rights;
    private final TownTime town;

    public WaitingApplications(Applications applications, Rights rights, TownTime town) {
        this.applications = applications;
        this.rights = rights;
        this.town = town;
    }

    public Flux<Applications.Seen> forClerk(String account) {
        return applications.waitingAt(rights.desks(account, AcceptApplication.ACTION, town.today()), PAGE);
    }
}
