package cn.onestamp.approval.frontdesk.peers;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.problem.Absent;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Dossiers asked of the front desk's service. */
final class IntakeDossiers implements Dossiers {

    private final Peer intake;

    IntakeDossiers(Peer intake) {
        this.intake = intake;
    }

    @Override
    public Mono<String> holderOf(String caseId, String reason, String asker) {
        return intake.askSaying(Map.of("reason", reason, "asker", asker), "/internal/applications/{id}/holder", caseId)
                .map(answer -> (String) answer.get("holder"));
    }

    @Override
    public Mono<Boolean> isApplicant(String caseId, String account) {
        return intake.ask("/internal/applications/{id}/applicant?account={account}", caseId, account)
                .map(answer -> Boolean.TRUE.equals(answer.get("applicant")))
                .onErrorReturn(error -> error instanceof Absent, false);
    }

    @Override
    public Mono<List<String>> spokenForBy(String account) {
        return intake.ask("/internal/principals?account={account}", account)
                .map(answer -> ((List<?>) answer.get("principals")).stream().map(String::valueOf).toList());
    }
}
