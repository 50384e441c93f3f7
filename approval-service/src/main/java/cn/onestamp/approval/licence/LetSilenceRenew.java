package cn.onestamp.approval.licence;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.Decision;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** What was asked for in time and not decided before the end of the licence counts as renewed (行政许可法 art. 50(2)). */
public final class LetSilenceRenew {

    private static final Logger LOG = LoggerFactory.getLogger(LetSilenceRenew.class);
    private static final int MOST_AT_ONCE = 500;

    private final Licences licences;
    private final ApprovalCases cases;
    private final TownTime town;

    LetSilenceRenew(Licences licences, ApprovalCases cases, TownTime town) {
        this.licences = licences;
        this.cases = cases;
        this.town = town;
    }

    /** How many were dealt with; one that fails keeps no other waiting and is tried again in the next round. */
    public Mono<Long> pass(Act act) {
        return licences.overWhileAsking(town.today(), MOST_AT_ONCE)
                .concatMap(over -> answered(over.as(Licence.Running.class), act).onErrorResume(failed -> leave(over, failed)))
                .count();
    }

    private Mono<Map<String, Object>> answered(Licence.Running over, Act act) {
        return cases.get(over.file().followUp().orElseThrow().caseId()).flatMap(asked -> switch (asked) {
            case ApprovalCase.Open undecided ->
                    licences.record(over.renewedBySilence(town.today()), new LicenceFact.RenewedBySilence(), act);
            case ApprovalCase.Granted toBeSealed -> Mono.empty();
            case ApprovalCase.Sealed sealed when sealed.decided().decision() instanceof Decision.Grant -> Mono.empty();
            default -> licences.record(over.notFollowed(), new LicenceFact.NotFollowed(), act);
        });
    }

    private static Mono<Map<String, Object>> leave(Licence over, Throwable failed) {
        LOG.warn("Licence {} is over while its renewal is asked for, but nothing was done: {}", over.file().entry().id(), failed.toString());
        return Mono.empty();
    }
}
