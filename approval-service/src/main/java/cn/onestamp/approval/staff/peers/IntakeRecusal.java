package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditRow;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import java.util.Map;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Asked of the front desk's service at the moment of the act. */
final class IntakeRecusal implements Recusal {

    private final Peer intake;
    private final AuditChain audit;
    private final Supplier<String> rowNames;

    /** @param rowNames a fresh unique name for each row of the audit */
    IntakeRecusal(Peer intake, AuditChain audit, Supplier<String> rowNames) {
        this.intake = intake;
        this.audit = audit;
        this.rowNames = rowNames;
    }

    @Override
    public Mono<Void> mustNotConcern(String caseId, Act act) {
        return intake.ask("/internal/applications/{id}/recusal?account={account}", caseId, act.account())
                .onErrorResume(Absent.class, unknown -> Mono.empty())
                .filter(answer -> !"NONE".equals(answer.get("ground")))
                .flatMap(answer -> refused(caseId, act.account(), answer));
    }

    private Mono<Void> refused(String caseId, String account, Map<String, Object> answer) {
        String ground = String.valueOf(answer.get("ground"));
        return audit.note(new AuditRow(rowNames.get(), account, String.valueOf(answer.get("applicant")),
                        "approval.recusal-refused", caseId, ground, "refused"))
                .then(Mono.error(() -> new NotAllowed(sentence(ground))));
    }

    private static String sentence(String ground) {
        return switch (ground) {
            case "OWN" -> "Nobody handles their own case (回避)";
            case "KIN" -> "Nobody handles the case of a relative (回避)";
            default -> "Nobody judges what they helped to ask for (回避)";
        };
    }
}
