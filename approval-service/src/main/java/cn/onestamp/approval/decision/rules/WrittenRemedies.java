package cn.onestamp.approval.decision.rules;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Remedies;
import cn.onestamp.approval.decision.RemedyTable;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Remedies by the table remedies.csv; the row that names most (item, deciding organ) wins. */
final class WrittenRemedies implements RemedyTable {

    private record Rule(
            DivisionCode county, @Nullable String decidedBy, @Nullable String item, LocalDate from, @Nullable LocalDate to, Remedies remedies) {

        boolean appliesTo(CaseFile file, LocalDate day) {
            return county.contains(file.place()) && (decidedBy == null || decidedBy.equals(file.decidedBy()))
                    && (item == null || item.equals(file.item().code())) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        long named() {
            return Stream.of(decidedBy, item).filter(one -> one != null).count();
        }
    }

    private final List<Rule> rules;

    WrittenRemedies(Path referenceData) {
        rules = Table.read(referenceData.resolve("remedies.csv")).stream().map(WrittenRemedies::rule).toList();
    }

    @Override
    public Remedies against(CaseFile refused, LocalDate day) {
        return rules.stream().filter(rule -> rule.appliesTo(refused, day)).max(Comparator.comparingLong(Rule::named)).map(Rule::remedies)
                .orElseThrow(() -> new Unavailable("No rule says what can be done against a refusal of " + refused.decidedBy()));
    }

    private static Rule rule(Row row) {
        return new Rule(new DivisionCode(row.text("county12")), row.optional("decided_by"), row.optional("item_code"),
                LocalDate.parse(row.text("from")), row.day("to"),
                new Remedies(new Remedies.Reconsideration(row.text("reconsideration_organ_zh"),
                        Integer.parseInt(row.text("reconsideration_days")), row.text("reconsideration_basis_zh")),
                        new Remedies.Suit(row.text("court_zh"), row.text("suit_time_zh"), row.text("suit_basis_zh")),
                        row.yes("reconsideration_first")));
    }
}
