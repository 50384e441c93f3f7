package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.catalogue.Disclosure;
import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.LimitRules;
import cn.onestamp.platform.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The first version of every item, in force from the day on which the first power for it was granted. */
final class ItemEntries {

    private static final Logger LOG = LoggerFactory.getLogger(ItemEntries.class);
    private static final int FIRST_VERSION = 1;
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private final ItemMaterials materials;
    private final ReviewPlans plans;
    private final LimitRules limits;
    private final Map<String, ItemDetail> details;
    private final Map<String, Object> genericForm;
    private final Map<String, LocalDate> firstGranted;

    private ItemEntries(ReferenceFolder folder) {
        Map<String, Object> file = folder.object("item-details.json");
        materials = new ItemMaterials(folder);
        limits = folder.limits();
        plans = new ReviewPlans(folder, limits);
        details = JSON.convertValue(file.get("items"), new TypeReference<>() { });
        genericForm = JSON.convertValue(file.get("generic_form"), new TypeReference<>() { });
        firstGranted = folder.rows("grants.csv").stream().collect(toMap(
                row -> row.text("code"), row -> LocalDate.parse(row.text("from")),
                (one, other) -> one.isBefore(other) ? one : other));
    }

    static List<Entry> of(ReferenceFolder folder) {
        ItemEntries entries = new ItemEntries(folder);
        return folder.rows("items.csv").stream().filter(entries::mayBePublished).map(entries::item).toList();
    }

    private boolean mayBePublished(Row row) {
        String code = row.text("basic_code_synthetic");
        ItemDetail detail = details.get(code);
        List<String> empty = detail == null ? List.of("everything")
                : detail.disclosures(materials.of(code).size()).empty().stream().map(Disclosure::member).toList();
        if (!empty.isEmpty()) {
            LOG.error("item {} is not published, its guide is empty in: {}", code, String.join(", ", empty));
        }
        return empty.isEmpty();
    }

    private Entry item(Row row) {
        String code = row.text("basic_code_synthetic");
        ItemDetail detail = details.get(code);
        ItemVersion version = limits.laidOver(new ItemVersion(published(row, code, detail), guide(detail)));
        return new Entry(code + "@" + FIRST_VERSION, version.published(), version.kept());
    }

    private Map<String, Object> published(Row row, String code, ItemDetail detail) {
        return Facts.of("code", code)
                .and("version", FIRST_VERSION)
                .and("name", row.text("name_zh"))
                .and("kind", detail.kind())
                .and("resultDocument", row.optional("result_document"))
                .and("statutoryDays", detail.timeLimit().statutoryDays())
                .and("promisedDays", detail.promisedDays())
                .and("dayUnit", detail.timeLimit().unit())
                .and("legalBasis", detail.legalBasis())
                .and("validityMonths", row.number("validity_months"))
                .and("licensingLaw", row.yes("licensing_law_procedure"))
                .and("from", firstGranted.get(code))
                .and("summary", detail.conditions().getFirst())
                .and("searchWords", detail.searchWords())
                .and("listedIn", row.text("catalogue"))
                .and("homeDepartment", row.text("home_department_code"))
                .and("feeFen", detail.feeFen())
                .and("commitmentAllowed", row.yes("notification_commitment_allowed"))
                .and("toleranceAllowed", row.yes("tolerance_acceptance_allowed"))
                .and("agentIntake", row.yes("village_agent_intake"))
                .and("materials", materials.of(code))
                .and("situations", detail.situations() == null ? null : detail.situations().published())
                .and("form", detail.formOr(genericForm))
                .and("reviewPlan", plans.of(row, detail))
                .asMap();
    }

    private static Map<String, Object> guide(ItemDetail detail) {
        return Facts.of("conditions", detail.conditions())
                .and("procedure", detail.procedure())
                .and("fee", Facts.of("charged", detail.fee().charged()).and("text", detail.fee().text()).asMap())
                .and("timeLimitText", detail.timeLimit().text())
                .and("complaintPhone", detail.complaint().phone())
                .and("complaintOrgans", detail.complaint().byCounty())
                .asMap();
    }
}
