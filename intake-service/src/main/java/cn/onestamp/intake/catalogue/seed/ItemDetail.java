package cn.onestamp.intake.catalogue.seed;

import cn.onestamp.intake.catalogue.SevenDisclosures;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What item-details.json says about one item; it wins over items.csv for the kind and the promised days. */
record ItemDetail(
        String kind,
        @JsonProperty("promised_days") int promisedDays,
        @JsonProperty("legal_basis_zh") String legalBasis,
        @JsonProperty("conditions_zh") List<String> conditions,
        @JsonProperty("procedure_zh") List<String> procedure,
        Fee fee,
        @JsonProperty("time_limit") TimeLimit timeLimit,
        Complaint complaint,
        @JsonProperty("search_words") List<String> searchWords,
        @Nullable SituationDetail situations,
        @JsonProperty("review_plan") @Nullable ReviewPlanDetail reviewPlan,
        Map<String, Object> form) {

    record Fee(boolean charged, @JsonProperty("text_zh") String text, @JsonProperty("demo_amount") @Nullable Long amountFen) {}

    record TimeLimit(
            @JsonProperty("statutory_days") @Nullable Integer statutoryDays, String unit,
            @JsonProperty("text_zh") String text) {}

    record Complaint(
            String phone,
            @JsonProperty("organ_by_county") Map<String, String> organs,
            @JsonProperty("home_department_by_county") Map<String, String> homeDepartments) {

        /** The supervising organ first, then the department of the trade. */
        Map<String, List<String>> byCounty() {
            Map<String, Set<String>> found = new TreeMap<>();
            organs.forEach((county, organ) -> found.computeIfAbsent(county, any -> new LinkedHashSet<>()).add(organ));
            homeDepartments.forEach((county, organ) -> found.computeIfAbsent(county, any -> new LinkedHashSet<>()).add(organ));
            Map<String, List<String>> listed = new LinkedHashMap<>();
            found.forEach((county, codes) -> listed.put(county, new ArrayList<>(codes)));
            return listed;
        }
    }

    /** Before it is known whether anything is said at all, so that every block may be missing. */
    SevenDisclosures disclosures(int materials) {
        return new SevenDisclosures(legalBasis, procedure, conditions, materials, fee == null ? null : fee.text(),
                timeLimit == null ? null : timeLimit.text(), complaint == null ? null : complaint.phone());
    }

    /** In fen; null where it must be reckoned or follows from the situation. */
    @Nullable Long feeFen() {
        return fee.charged() ? situations != null && situations.setsTheFee() ? null : fee.amountFen() : Long.valueOf(0);
    }

    /** The item's own form, or the generic one where it only points there; without members that begin with a dollar. */
    Map<String, Object> formOr(Map<String, Object> generic) {
        Map<String, Object> plain = new LinkedHashMap<>(form.containsKey("$ref") ? generic : form);
        plain.remove("$schema");
        return plain;
    }
}
