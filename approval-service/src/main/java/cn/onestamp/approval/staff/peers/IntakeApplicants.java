package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.OwnCases;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Applicants asked of the front desk's service. */
final class IntakeApplicants implements OwnCases {

    private final Peer intake;

    IntakeApplicants(Peer intake) {
        this.intake = intake;
    }

    @Override
    public Mono<Boolean> isOwn(String caseId, String account) {
        return intake.ask("/internal/applications/{id}/applicant?account={account}", caseId, account)
                .map(answer -> Boolean.TRUE.equals(answer.get("applicant")))
                .onErrorReturn(error -> error instanceof Absent, false);
    }
}
