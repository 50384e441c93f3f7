package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.NonAcceptance.Kind;
import cn.onestamp.intake.application.NonAcceptance.RightOrgan;
import cn.onestamp.intake.application.judging.RefuseToAccept.Refusing;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What a written refusal to accept has to say (行政许可法 arts 32(1)(ii), 38); all rules are always asked. */
final class RefusalRules {

    private static final List<BiFunction<Refusing, Optional<RightOrgan>, Stream<Fault>>> RULES = List.of(
            RefusalRules::theReasonIsWritten,
            RefusalRules::whoeverSendsAwayNamesTheRightOrgan);

    private RefusalRules() {}

    /** @param rightOrgan what was named, where it may be named */
    static List<Fault> faults(Refusing refusing, Optional<RightOrgan> rightOrgan) {
        return RULES.stream().flatMap(rule -> rule.apply(refusing, rightOrgan)).toList();
    }

    private static Stream<Fault> theReasonIsWritten(Refusing refusing, Optional<RightOrgan> rightOrgan) {
        return refusing.reason().isBlank() ? Stream.of(new Fault("/reason", "reason-missing", "请写明理由")) : Stream.empty();
    }

    private static Stream<Fault> whoeverSendsAwayNamesTheRightOrgan(Refusing refusing, Optional<RightOrgan> rightOrgan) {
        return refusing.kind() != Kind.WRONG_ORGAN || rightOrgan.isPresent() ? Stream.empty()
                : Stream.of(new Fault("/rightOrgan", "right-organ-missing",
                        "请指明应当向哪个机关申请：本县市或者上级有权以自己名义作决定的机关，或者依法决定这个事项的乡镇人民政府（写全称）"));
    }
}
