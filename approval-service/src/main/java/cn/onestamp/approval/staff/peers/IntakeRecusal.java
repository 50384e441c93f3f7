package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.Unavailable;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Asked of the front desk's service at the moment of the act. */
final class IntakeRecusal implements Recusal {

    private final Peer intake;
    private final AuditChain audit;

    IntakeRecusal(Peer intake, AuditChain audit) {
        this.intake = intake;
        this.audit = audit;
    }

    @Override
    public Mono<Void> mustNotConcern(String caseId, Act act) {
        return intake.ask("/internal/applications/{id}/recusal?account={account}", caseId, act.account())
                .onErrorMap(Absent.class, unknown -> new Unavailable("The front desk does not say whose case this is"))
                .filter(answer -> !"NONE".equals(answer.get("ground")))
                .flatMap(answer -> refused(caseId, act.account(), answer));
    }

    private Mono<Void> refused(String caseId, String account, Map<String, Object> answer) {
        String ground = String.valueOf(answer.get("ground"));
        return audit.note(new AuditNote(account, null,
                        "approval.recusal-refused", caseId, ground + ", applicant " + answer.get("applicant"), "refused"))
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
