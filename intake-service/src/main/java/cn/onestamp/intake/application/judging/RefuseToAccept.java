package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.NonAcceptance.Kind;
import cn.onestamp.intake.application.NonAcceptance.RightOrgan;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.rights.Organ;
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
    private final ServiceItems items;
    private final Counting counting;
    private final NameableOrgans organs;

    RefuseToAccept(Judgements judgements, JudgingClerk clerk, ServiceItems items, Counting counting, NameableOrgans organs) {
        this.judgements = judgements;
        this.clerk = clerk;
        this.items = items;
        this.counting = counting;
        this.organs = organs;
    }

    public Mono<Map<String, Object>> refuse(String id, long seenVersion, Refusing refusing, Act act) {
        return clerk.mayDo(ACTION, id, act).flatMap(held -> judgements.record(notAccepted(
                held.application().as(Application.Submitted.class, seenVersion), refusing, held.account()), held.act()));
    }

    private Application.NotAccepted notAccepted(Application.Submitted submitted, Refusing refusing, String by) {
        counting.stillExamined(submitted);
        Optional<RightOrgan> rightOrgan = rightOrgan(submitted.dossier(), refusing);
        Remediable.ifAny(RefusalRules.faults(
                new RefusalRules.Asked(refusing, items.keptBy(submitted.dossier()).licensingLaw(), rightOrgan)));
        return submitted.notAccepted(new NonAcceptance(refusing.kind(), by, counting.today(), refusing.reason(), rightOrgan,
                organs.reconsidering(submitted.dossier().route().decidedBy()).map(Organ::name)));
    }

    private Optional<RightOrgan> rightOrgan(Dossier asked, Refusing refusing) {
        return Optional.ofNullable(refusing.rightOrgan())
                .filter(named -> refusing.kind() == Kind.WRONG_ORGAN && !named.equals(asked.route().decidedBy()))
                .flatMap(named -> organs.deciding(named, asked, counting.today()));
    }
}
