package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Application.Withdrawn.Withdrawal;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Door.Hand;
import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * The applicant takes back what nobody has accepted yet, and silence has not either. A window that does it for them says why, and
 * nobody there does it with what they have to stay away from.
 */
public final class WithdrawApplication {

    private static final Fault WHY = new Fault("/reason", "reason-missing", "窗口代为撤回的，请写明申请人为什么撤回、怎么表示的");

    private final Applications applications;
    private final Standing standing;
    private final Recusal recusal;
    private final Counting counting;

    WithdrawApplication(Applications applications, Standing standing, Recusal recusal, Counting counting) {
        this.applications = applications;
        this.standing = standing;
        this.recusal = recusal;
        this.counting = counting;
    }

    /** @param reason empty where nobody said */
    public Mono<Map<String, Object>> withdraw(String id, long seenVersion, String reason, Act act) {
        return applications.getFor(id, act).flatMap(application -> standing.handOf(application, act.account())
                .flatMap(hand -> mayDo(hand, application, act.account())
                        .then(Mono.fromCallable(() -> withdrawn(application, seenVersion, withdrawal(act.account(), hand, reason))))))
                .flatMap(withdrawn -> applications.record(withdrawn, act));
    }

    private Mono<Void> mayDo(Hand hand, Application application, String account) {
        return hand == Hand.WINDOW ? recusal.mustNotConcern(account, application.dossier()) : Mono.empty();
    }

    private Withdrawal withdrawal(String by, Hand hand, String reason) {
        return new Withdrawal(by, counting.today(), Optional.of(hand), Optional.of(reason.strip()).filter(said -> !said.isEmpty()));
    }

    private Application.Withdrawn withdrawn(Application application, long seenVersion, Withdrawal withdrawal) {
        Application.Withdrawn withdrawn = application.withdrawn(withdrawal, seenVersion);
        if (application instanceof Application.Submitted submitted) {
            counting.stillExamined(submitted);
        }
        Remediable.ifAny(withdrawal.hand().equals(Optional.of(Hand.WINDOW)) && withdrawal.reason().isEmpty() ? List.of(WHY) : List.of());
        return withdrawn;
    }
}
