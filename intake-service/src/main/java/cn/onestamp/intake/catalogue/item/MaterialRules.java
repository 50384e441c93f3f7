package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItem.Material;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every material of a version must be: listed once, with a code that can stand in an address, and whole. */
final class MaterialRules {

    private static final Set<String> SOURCES = Set.of("APPLICANT", "DATA_SHARING", "PLATFORM_FORM", "AGENCY_ISSUED");
    private static final Set<String> FORMS = Set.of("FORM", "SHARED_NOT_COLLECTED", "ORIGINAL", "ORIGINAL_CHECKED_COPY_KEPT", "COPY");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,20}");
    private static final int LONGEST_NAME = 100;
    private static final int MOST_COPIES = 99;

    private MaterialRules() {}

    static Stream<Fault> faults(PublishedItem item) {
        Set<String> seen = new HashSet<>();
        return IntStream.range(0, item.materials().size()).boxed()
                .flatMap(index -> faults("/changes/materials/" + index, item.materials().get(index), seen));
    }

    private static Stream<Fault> faults(String field, Material material, Set<String> seen) {
        return Stream.of(
                VersionRules.faultUnless(seen.add(material.code()), field + "/code", "material-twice", "材料重复：" + material.name()),
                VersionRules.faultUnless(CODE.matcher(material.code()).matches(), field + "/code", "material-unsound", "材料编码只用字母、数字、横线，最多20位"),
                VersionRules.faultUnless(!material.name().isBlank() && material.name().length() <= LONGEST_NAME, field + "/name", "material-unsound", "请填写材料名称，最多100字"),
                VersionRules.faultUnless(SOURCES.contains(material.source()), field + "/source", "material-unsound", "没有这种材料来源"),
                VersionRules.faultUnless(FORMS.contains(material.originalOrCopy()), field + "/originalOrCopy", "material-unsound", "没有这种材料形式"),
                VersionRules.faultUnless(material.copies() > 0 && material.copies() <= MOST_COPIES, field + "/copies", "material-unsound", "份数应在1到99之间"),
                VersionRules.faultUnless(VersionRules.areMonths(material.validityMonths()), field + "/validityMonths", "months-out-of-range", "材料有效期应在1到1200个月之间"))
                .flatMap(faults -> faults);
    }
}
