package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.ReviewPlan;
import cn.onestamp.intake.routing.Situations;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a new version says otherwise; what is null stays as it was. */
public record Changes(
        @Nullable String name, @Nullable String legalBasis, @Nullable List<String> conditions, @Nullable List<String> procedure,
        @Nullable List<PublishedItem.Material> materials, @Nullable Fee fee, @Nullable TimeLimit timeLimit,
        @Nullable String complaintPhone, @Nullable String summary, @Nullable List<String> searchWords,
        @Nullable String resultDocument, @Nullable Integer validityMonths, @Nullable Boolean commitmentAllowed,
        @Nullable Boolean toleranceAllowed, @Nullable Boolean agentIntake, @Nullable Situations situations,
        @Nullable Map<String, Object> form, @Nullable ReviewPlan reviewPlan) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> BESIDES = List.of("conditions", "procedure", "fee", "timeLimit", "complaintPhone");

    /** @param amountFen 0 where it is free; null where it must be reckoned or follows from the situation */
    public record Fee(boolean charged, String text, @Nullable Long amountFen) {}

    /** Days in the unit of the item; {@code statutoryDays} null where no statute sets a limit. */
    public record TimeLimit(int promisedDays, @Nullable Integer statutoryDays, String text) {}

    ItemVersion applyTo(ItemVersion newest, LocalDate from) {
        return newest.next(published(), kept(), from);
    }

    private Map<String, Object> published() {
        Map<String, Object> told = said();
        BESIDES.forEach(told::remove);
        if (fee != null) {
            told.put("feeFen", fee.charged() ? fee.amountFen() : Long.valueOf(0));
        }
        if (timeLimit != null) {
            told.put("promisedDays", timeLimit.promisedDays());
            told.put("statutoryDays", timeLimit.statutoryDays());
        }
        if (Situations.NONE.equals(situations)) {
            told.put("situations", null);
        }
        if (summary == null && conditions != null && !conditions.isEmpty()) {
            told.put("summary", conditions.getFirst());
        }
        return told;
    }

    private Map<String, Object> kept() {
        Map<String, Object> rest = said();
        rest.keySet().retainAll(List.of("conditions", "procedure", "complaintPhone"));
        if (fee != null) {
            rest.put("fee", new LinkedHashMap<>(Map.of("charged", fee.charged(), "text", fee.text())));
        }
        if (timeLimit != null) {
            rest.put("timeLimitText", timeLimit.text());
        }
        return rest;
    }

    private Map<String, Object> said() {
        Map<String, Object> said = JSON.convertValue(this, new TypeReference<LinkedHashMap<String, Object>>() { });
        said.values().removeIf(value -> value == null);
        return said;
    }
}
