package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.power.GrantRules;
import cn.onestamp.intake.catalogue.power.WantedPower;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.table.Row;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which rows of grants.csv may stand on the list: whole ones that keep the rules of the desk (SPEC S32, S33, S37). */
final class GrantRows {

    private static final Logger LOG = LoggerFactory.getLogger(GrantRows.class);
    private static final List<String> ELEMENTS = List.of(
            "grant_id", "kind", "code", "township_organ", "basis", "batch", "legal_document", "from", "handled_at");

    private final Map<String, KeptOrgan> organs;
    private final Set<String> known;
    private final Set<String> filings;

    private GrantRows(Map<String, KeptOrgan> organs, Set<String> known, Set<String> filings) {
        this.organs = organs;
        this.known = known;
        this.filings = filings;
    }

    /** Those that are published and sound; every other is named with what is wrong with it. */
    static List<Row> sound(ReferenceFolder folder, Set<String> knownCodes) {
        GrantRows rules = new GrantRows(
                folder.rows("organs.csv").stream().map(GrantRows::organ).collect(toMap(KeptOrgan::code, organ -> organ)),
                knownCodes, filings((Map<?, ?>) folder.object("item-details.json").get("items")));
        Set<List<String>> seen = new HashSet<>();
        return folder.rows("grants.csv").stream().filter(row -> row.yes("published"))
                .filter(row -> rules.allow(row, seen)).toList();
    }

    /** Codes of what is only put on file (备案). */
    private static Set<String> filings(Map<?, ?> details) {
        return details.entrySet().stream().filter(item -> "FILING".equals(((Map<?, ?>) item.getValue()).get("kind")))
                .map(item -> (String) item.getKey()).collect(toSet());
    }

    private boolean allow(Row row, Set<List<String>> seen) {
        List<String> faults = faults(row).toList();
        if (faults.isEmpty() && !seen.add(List.of(row.text("code"), row.text("township_organ"), row.text("batch")))) {
            faults = List.of("GRANTED_ALREADY");
        }
        if (!faults.isEmpty()) {
            LOG.error("grant {} is not published: {}", row.optional("grant_id"), String.join(", ", faults));
        }
        return faults.isEmpty();
    }

    private Stream<String> faults(Row row) {
        List<String> missing = ELEMENTS.stream().filter(element -> row.optional(element) == null).map(element -> element + " is missing").toList();
        if (!missing.isEmpty()) {
            return missing.stream();
        }
        if (!known.contains(row.text("code"))) {
            return Stream.of("POWER_UNKNOWN");
        }
        if (Arrays.stream(Basis.values()).noneMatch(basis -> basis != Basis.RETAINED && basis.name().equals(row.text("basis")))) {
            return Stream.of("BASIS_UNKNOWN");
        }
        return GrantRules.faultsOf(handedOver(row), organs, filings.contains(row.text("code"))).stream().map(Fault::code);
    }

    private static WantedPower handedOver(Row row) {
        return new WantedPower(row.text("grant_id"), row.text("code"), row.text("township_organ"), Basis.valueOf(row.text("basis")),
                row.optional("entrusting_organ"), row.text("batch"), row.text("legal_document"), row.day("from"), row.text("handled_at"));
    }

    private static KeptOrgan organ(Row row) {
        return new KeptOrgan(row.text("code"), row.text("name_zh"), row.text("type"), row.text("division12"), row.optional("parent"),
                row.optional("acts_in_name_of"), row.yes("can_decide"));
    }
}
