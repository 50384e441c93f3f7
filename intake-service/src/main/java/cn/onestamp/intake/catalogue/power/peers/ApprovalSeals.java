package cn.onestamp.intake.catalogue.power.peers;

import cn.onestamp.intake.catalogue.power.SealsInForce;
import cn.onestamp.platform.peer.Peer;
import reactor.core.publisher.Mono;

final class ApprovalSeals implements SealsInForce {

    private final Peer approval;

    ApprovalSeals(Peer approval) {
        this.approval = approval;
    }

    @Override
    public Mono<Boolean> hasApprovalSeal(String organ) {
        return approval.ask("/internal/seals?organ={organ}", organ).map(answer -> Boolean.TRUE.equals(answer.get("active")));
    }
}
