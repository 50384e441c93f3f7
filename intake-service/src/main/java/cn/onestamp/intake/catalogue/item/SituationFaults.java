package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import cn.onestamp.intake.routing.Situations.Consequence;
import cn.onestamp.intake.routing.Situations.Effect;
import cn.onestamp.intake.routing.Situations.Question;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is wrong with the questions about somebody's situation, and with what follows from the answers. */
record SituationFaults(PublishedItem item, Predicate<String> mayDecide) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final String HERE = "/changes/situations";

    static Stream<Fault> of(PublishedItem item, Predicate<String> mayDecide) {
        return new SituationFaults(item, mayDecide).all();
    }

    private Stream<Fault> all() {
        Situations told = item.situations();
        return Stream.concat(
                numbered(told.questions().size()).flatMap(index -> question(HERE + "/questions/" + index, told.questions().get(index))),
                numbered(told.effects().size()).flatMap(index -> effect(HERE + "/effects/" + index, told.effects().get(index))));
    }

    private Stream<Fault> question(String field, Question question) {
        List<String> options = question.options().stream().map(Situations.Option::id).toList();
        boolean sound = NAME.matcher(question.id()).matches() && !question.title().isBlank() && options.size() > 1
                && options.stream().distinct().count() == options.size() && options.stream().allMatch(id -> NAME.matcher(id).matches())
                && question.options().stream().noneMatch(option -> option.label().isBlank())
                && item.situations().questions().stream().filter(other -> other.id().equals(question.id())).count() == 1;
        return VersionRules.faultUnless(sound, field, "question-unsound", "问题填写不完整或者重复：" + question.title());
    }

    private Stream<Fault> effect(String field, Effect effect) {
        return Stream.of(
                VersionRules.faultUnless(!effect.when().isEmpty() && !effect.then().isEmpty(), field, "effect-unsound", "请写明什么情形下、产生什么结果"),
                effect.when().entrySet().stream().filter(pair -> !isOffered(pair, item.situations()))
                        .map(pair -> new Fault(field + "/when", "answer-unknown", "没有这个问题或者选项：" + pair.getKey() + "=" + pair.getValue())),
                numbered(effect.then().size()).flatMap(index -> consequence(field + "/then/" + index, effect.then().get(index))))
                .flatMap(faults -> faults);
    }

    static boolean isOffered(Map.Entry<String, String> pair, Situations situations) {
        return situations.questions().stream().filter(question -> question.id().equals(pair.getKey()))
                .anyMatch(question -> question.options().stream().anyMatch(option -> option.id().equals(pair.getValue())));
    }

    private Stream<Fault> consequence(String field, Consequence consequence) {
        return switch (consequence) {
            case Situations.AddMaterial(String code) -> material(field, code);
            case Situations.DropMaterial(String code) -> material(field, code);
            case Situations.SetDays(int days) -> VersionRules.faultUnless(VersionRules.areDays(days), field + "/days", "days-out-of-range", "时限应在0到730天之间");
            case Situations.SetFee(long fen) -> fee(field + "/feeFen", fen);
            case Situations.Human(String reason) -> reason(field, reason);
            case Situations.NotLicensable(String reason) -> reason(field, reason);
            case Situations.OtherOrgan(Map<String, String> organs) -> VersionRules.faultUnless(
                    !organs.isEmpty() && organs.entrySet().stream().allMatch(this::decidesInACounty), field + "/organs", "organ-unknown",
                    "请按县市区划代码写明有权决定的机关");
        };
    }

    private Stream<Fault> material(String field, String code) {
        return VersionRules.faultUnless(item.materials().stream().anyMatch(material -> material.code().equals(code)),
                field + "/material", "material-unknown", "材料清单中没有：" + code);
    }

    /** What is free for everybody costs nothing in any situation (行政许可法 art. 58). */
    private Stream<Fault> fee(String field, long fen) {
        boolean free = item.feeFen() != null && item.feeFen() == 0;
        return Stream.concat(
                VersionRules.faultUnless(VersionRules.isFee(fen), field, "fee-out-of-range", "金额应在一千万元以内"),
                VersionRules.faultUnless(!free || fen == 0, field, "fee-contradicts", "不收费的事项在任何情形下都不收费"));
    }

    private static Stream<Fault> reason(String field, String reason) {
        return VersionRules.faultUnless(!reason.isBlank(), field + "/reason", "reason-missing", "请写明理由");
    }

    private boolean decidesInACounty(Map.Entry<String, String> organ) {
        return DivisionCode.parse(organ.getKey()) instanceof Parsed.Sound<DivisionCode>(DivisionCode code)
                && code.value().equals(organ.getKey()) && code.level() == DivisionCode.Level.COUNTY && mayDecide.test(organ.getValue());
    }

    private static Stream<Integer> numbered(int size) {
        return IntStream.range(0, size).boxed();
    }
}
