package cn.onestamp.intake.application.judging;

import cn.onestamp.intake.application.NonAcceptance.Kind;
import cn.onestamp.intake.application.NonAcceptance.RightOrgan;
import cn.onestamp.intake.application.judging.RefuseToAccept.Refusing;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a written refusal to accept has to say (行政许可法 arts 32(1)(i), (ii), 38); all rules are always asked. */
final class RefusalRules {

    /**
     * @param licence    whether the version the case keeps is a licence under 行政许可法
     * @param rightOrgan what was named, where it may be named
     */
    record Asked(Refusing refusing, boolean licence, Optional<RightOrgan> rightOrgan) {}

    private static final List<Function<Asked, Stream<Fault>>> RULES = List.of(
            RefusalRules::theReasonIsWritten,
            RefusalRules::onlyOfALicenceItIsSaidThatNoneIsNeeded,
            RefusalRules::whoeverSendsAwayNamesTheRightOrgan);

    private RefusalRules() {}

    static List<Fault> faults(Asked asked) {
        return RULES.stream().flatMap(rule -> rule.apply(asked)).toList();
    }

    private static Stream<Fault> theReasonIsWritten(Asked asked) {
        return asked.refusing().reason().isBlank() ? Stream.of(new Fault("/reason", "reason-missing", "请写明理由")) : Stream.empty();
    }

    private static Stream<Fault> onlyOfALicenceItIsSaidThatNoneIsNeeded(Asked asked) {
        return asked.refusing().kind() != Kind.NOT_LICENSABLE || asked.licence() ? Stream.empty()
                : Stream.of(new Fault("/kind", "not-a-licence",
                        "这个事项本来就不是行政许可，不能以“不需要取得行政许可”为由不受理；材料不齐的请一次告知补正，不归本机关的请指明应当向哪个机关申请"));
    }

    private static Stream<Fault> whoeverSendsAwayNamesTheRightOrgan(Asked asked) {
        return asked.refusing().kind() != Kind.WRONG_ORGAN || asked.rightOrgan().isPresent() ? Stream.empty()
                : Stream.of(new Fault("/rightOrgan", "right-organ-missing",
                        "请指明应当向哪个机关申请：本县市或者上级有权以自己名义作决定的机关，或者依法决定这个事项的乡镇人民政府（写全称）"));
    }
}
