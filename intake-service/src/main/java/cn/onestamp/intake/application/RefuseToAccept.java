package cn.onestamp.intake.application;

import cn.onestamp.intake.application.NonAcceptance.Kind;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.rights.Organ;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The window says that no licence is needed, or that another organ decides it and which (行政许可法 art. 32(1)(i), (ii)). */
public final class RefuseToAccept {

    static final String ACTION = "refuse-to-accept";

    /** @param rightOrgan code of the organ to ask instead, or the name of a township government that does not work with this house; wanted where this one is not the right one */
    public record Refusing(Kind kind, String reason, @Nullable String rightOrgan) {}

    private final Judgements judgements;
    private final JudgingClerk clerk;
    private final Counting counting;
    private final NameableOrgans organs;

    RefuseToAccept(Judgements judgements, JudgingClerk clerk, Counting counting, NameableOrgans organs) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.counting = counting;
        this.organs = organs;
    }

    public Mono<Map<String, Object>> refuse(String id, long seenVersion, Refusing refusing, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> judgements.record(notAccepted(
                held.application().as(Application.Submitted.class, seenVersion), refusing, held.account()), held.act()));
    }

    private Application.NotAccepted notAccepted(Application.Submitted submitted, Refusing refusing, String by) {
        counting.stillExamined(submitted);
        if (refusing.reason().isBlank()) {
            throw new Remediable(List.of(new Fault("/reason", "reason-missing", "请写明理由")));
        }
        return submitted.notAccepted(new NonAcceptance(
                refusing.kind(), by, counting.today(), refusing.reason(), rightOrgan(submitted, refusing),
                organs.reconsidering(submitted.dossier().route().decidedBy()).map(Organ::name)));
    }

    private Optional<NonAcceptance.RightOrgan> rightOrgan(Application.Submitted submitted, Refusing refusing) {
        if (refusing.kind() != Kind.WRONG_ORGAN) {
            return Optional.empty();
        }
        return Optional.of(Optional.ofNullable(refusing.rightOrgan())
                .filter(code -> !code.equals(submitted.dossier().route().decidedBy()))
                .flatMap(named -> organs.deciding(named, submitted.dossier(), counting.today()))
                .orElseThrow(() -> new Remediable(List.of(
                        new Fault("/rightOrgan", "right-organ-missing", "请指明应当向哪个机关申请：本县市或者上级有权以自己名义作决定的机关，或者依法决定这个事项的乡镇人民政府（写全称）")))));
    }
}
