package cn.onestamp.approval.licence;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * The holder names an accepted case of the same item by which the licence is to be renewed or changed (行政许可法 arts 49, 50).
 * A renewal asked too late is taken all the same, with a warning.
 */
public final class FollowLicence {

    private final Licences licences;
    private final ApprovalCases cases;
    private final Dossiers dossiers;
    private final RenewalTime time;
    private final TownTime town;

    FollowLicence(Licences licences, ApprovalCases cases, Dossiers dossiers, RenewalTime time, TownTime town) {
        this.licences = licences;
        this.cases = cases;
        this.dossiers = dossiers;
        this.time = time;
        this.town = town;
    }

    public Mono<Map<String, Object>> ask(String id, long seenVersion, FollowUp.Purpose purpose, String caseId, Act act) {
        return dossiers.isApplicant(id, act.account()).filter(own -> own).switchIfEmpty(Mono.error(Absent::new))
                .flatMap(own -> licences.getFor(id, act))
                .map(found -> found.on(town.today()).seenAs(seenVersion).as(Licence.Running.class))
                .flatMap(this::withoutWhatHasEnded)
                .flatMap(running -> followedBy(caseId, running.file().entry(), act.account()).flatMap(fitting -> {
                    FollowUp asked = time.asked(purpose, fitting, running.file());
                    return licences.record(running.asking(asked), new LicenceFact.Asked(asked), act);
                }));
    }

    private Mono<Licence.Running> withoutWhatHasEnded(Licence.Running licence) {
        return Mono.justOrEmpty(licence.file().followUp()).flatMap(earlier -> cases.get(earlier.caseId()))
                .filter(earlier -> !isUnderWay(earlier)).map(ended -> licence.notFollowed()).defaultIfEmpty(licence);
    }

    private static boolean isUnderWay(ApprovalCase found) {
        return found instanceof ApprovalCase.Open || found instanceof ApprovalCase.Granted;
    }

    private Mono<ApprovalCase> followedBy(String caseId, LicenceEntry entry, String account) {
        return dossiers.isApplicant(caseId, account).filter(own -> own).flatMap(own -> cases.get(caseId))
                .onErrorResume(Absent.class, nowhere -> Mono.empty())
                .map(Optional::of).defaultIfEmpty(Optional.empty())
                .map(found -> fitting(found, entry))
                .delayUntil(fitting -> licences.askedWith(caseId).flatMap(other -> Mono.error(new Remediable(
                        List.of(new Fault("/caseId", "named-already", "这件办件已经用来申请另一份证照的延续或者变更"))))));
    }

    private static ApprovalCase fitting(Optional<ApprovalCase> found, LicenceEntry entry) {
        if (found.isEmpty()) {
            throw new Remediable(List.of(new Fault("/caseId", "no-case", "没有找到您的这件办件，受理以后才能用它申请")));
        }
        Remediable.ifAny(faults(found.get(), entry));
        return found.get();
    }

    private static List<Fault> faults(ApprovalCase found, LicenceEntry entry) {
        List<Fault> faults = new ArrayList<>();
        if (!found.file().item().code().equals(entry.item().code())) {
            faults.add(new Fault("/caseId", "other-item", "这件办件申请的不是同一个事项"));
        }
        if (!found.file().handover().applicantId().equals(entry.holderId())) {
            faults.add(new Fault("/caseId", "other-holder", "这件办件的申请人不是证照的持有人"));
        }
        if (!(found instanceof ApprovalCase.Open)) {
            faults.add(new Fault("/caseId", "decided", "这件办件已经办结"));
        }
        return faults;
    }
}
