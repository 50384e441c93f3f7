package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.ItemGuide;
import cn.onestamp.intake.catalogue.SevenDisclosures;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.Situations;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must be so before a version is published; all rules are always asked, so that everything is told at once. */
final class VersionRules {

    private static final Set<String> SOURCES = Set.of("APPLICANT", "DATA_SHARING", "PLATFORM_FORM", "AGENCY_ISSUED");
    private static final Set<String> FORMS = Set.of("FORM", "SHARED_NOT_COLLECTED", "ORIGINAL", "ORIGINAL_CHECKED_COPY_KEPT", "COPY");

    private VersionRules() {}

    static List<Fault> faults(ItemVersion next) {
        ItemGuide guide = next.guide();
        PublishedItem item = guide.item();
        return Stream.of(everyDisclosureSaysSomething(guide), theNameSaysSomething(item), thePromiseKeepsTheLaw(item),
                        everyMaterialIsListedOnceAndWhole(item), everySituationIsAboutTheItem(item), theFormCanBeKept(item))
                .flatMap(faults -> faults).toList();
    }

    /** 七公开: legal basis, procedure, conditions, materials, fee, time limit, complaint. */
    private static Stream<Fault> everyDisclosureSaysSomething(ItemGuide guide) {
        return SevenDisclosures.of(guide).empty().stream()
                .map(empty -> new Fault("/changes/" + empty.member(), "disclosure-missing", "七公开内容未填写：" + empty.called()));
    }

    private static Stream<Fault> theNameSaysSomething(PublishedItem item) {
        return item.name().isBlank() ? Stream.of(new Fault("/changes/name", "name-missing", "请填写事项名称")) : Stream.empty();
    }

    private static Stream<Fault> thePromiseKeepsTheLaw(PublishedItem item) {
        boolean kept = item.promisedDays() >= 0 && (item.statutoryDays() == null || item.promisedDays() <= item.statutoryDays());
        return kept ? Stream.empty()
                : Stream.of(new Fault("/changes/timeLimit/promisedDays", "promise-too-long", "承诺时限不能超过法定时限"));
    }

    private static Stream<Fault> everyMaterialIsListedOnceAndWhole(PublishedItem item) {
        Set<String> seen = new HashSet<>();
        return Stream.concat(
                item.materials().stream().filter(material -> !seen.add(material.code()))
                        .map(twice -> new Fault("/changes/materials", "material-twice", "材料重复：" + twice.name())),
                item.materials().stream().filter(material -> !isSound(material))
                        .map(odd -> new Fault("/changes/materials", "material-unsound", "材料填写不完整：" + odd.code() + odd.name())));
    }

    private static boolean isSound(PublishedItem.Material material) {
        return !material.code().isBlank() && !material.name().isBlank() && SOURCES.contains(material.source())
                && FORMS.contains(material.originalOrCopy()) && material.copies() > 0;
    }

    private static Stream<Fault> everySituationIsAboutTheItem(PublishedItem item) {
        return Stream.of(
                item.situations().questions().stream().filter(question -> !isPlainName(question.id()) || question.options().size() < 2)
                        .map(question -> new Fault("/changes/situations", "question-unsound", "问题填写不完整：" + question.title())),
                item.situations().effects().stream().flatMap(effect -> effect.when().entrySet().stream())
                        .filter(pair -> !isOffered(pair, item.situations()))
                        .map(pair -> new Fault("/changes/situations", "answer-unknown", "没有这个问题或者选项：" + pair.getKey() + "=" + pair.getValue())),
                item.situations().effects().stream().flatMap(effect -> effect.then().stream()).flatMap(VersionRules::materialOf)
                        .filter(code -> item.materials().stream().noneMatch(material -> material.code().equals(code)))
                        .map(code -> new Fault("/changes/situations", "material-unknown", "材料清单中没有：" + code)))
                .flatMap(faults -> faults);
    }

    static boolean isOffered(Map.Entry<String, String> pair, Situations situations) {
        return situations.questions().stream().filter(question -> question.id().equals(pair.getKey()))
                .anyMatch(question -> question.options().stream().anyMatch(option -> option.id().equals(pair.getValue())));
    }

    private static Stream<String> materialOf(Situations.Consequence consequence) {
        return switch (consequence) {
            case Situations.AddMaterial(String code) -> Stream.of(code);
            case Situations.DropMaterial(String code) -> Stream.of(code);
            case Situations.SetDays days -> Stream.empty();
            case Situations.SetFee fee -> Stream.empty();
            case Situations.Human human -> Stream.empty();
            case Situations.NotLicensable no -> Stream.empty();
            case Situations.OtherOrgan other -> Stream.empty();
        };
    }

    /** Members that begin with a dollar mean something to a store and to a schema, and nothing to an applicant. */
    private static Stream<Fault> theFormCanBeKept(PublishedItem item) {
        return "object".equals(item.form().get("type")) && item.form().get("properties") instanceof Map && isPlain(item.form()) ? Stream.empty()
                : Stream.of(new Fault("/changes/form", "form-unusable", "表单必须是不含$引用的对象结构"));
    }

    private static boolean isPlain(Object value) {
        return switch (value) {
            case Map<?, ?> members -> members.entrySet().stream().allMatch(member -> isPlainName(member.getKey()) && isPlain(member.getValue()));
            case Collection<?> all -> all.stream().allMatch(VersionRules::isPlain);
            case null, default -> true;
        };
    }

    private static boolean isPlainName(Object name) {
        return !name.toString().isEmpty() && !name.toString().startsWith("$") && !name.toString().contains(".") && name.toString().indexOf('\0') < 0;
    }
}
