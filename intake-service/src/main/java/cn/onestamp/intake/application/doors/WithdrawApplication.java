package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Application.Withdrawn.Withdrawal;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The applicant takes back what nobody has accepted yet. */
public final class WithdrawApplication {

    private final Applications applications;
    private final OwnApplications own;
    private final TownTime town;

    public WithdrawApplication(Applications applications, OwnApplications own, TownTime town) {
        this.applications = applications;
        this.own = own;
        this.town = town;
    }

    public Mono<Map<String, Object>> withdraw(String id, long seenVersion, Act act) {
        return own.get(id, act)
                .map(application -> application.withdrawn(new Withdrawal(act.account(), town.today()), seenVersion))
                .flatMap(withdrawn -> applications.record(withdrawn, act));
    }
}
