package cn.onestamp.approval.licence.rules;

import cn.onestamp.approval.licence.LicenceRules;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules by the table licence-rules.csv; a row for the item wins over the one for all. */
final class WrittenLicenceRules implements LicenceRules {

    private record Rule(String name, @Nullable String item, Period period, LocalDate from, @Nullable LocalDate to) {

        boolean appliesTo(String asked, String itemCode, LocalDate day) {
            return name.equals(asked) && (item == null || item.equals(itemCode)) && !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    private final List<Rule> rules;

    WrittenLicenceRules(Path referenceData) {
        rules = Table.read(referenceData.resolve("licence-rules.csv")).stream().map(WrittenLicenceRules::rule)
                .sorted(Comparator.comparing(rule -> rule.item() == null)).toList();
    }

    @Override
    public Period renewalLead(String itemCode, LocalDate day) {
        return period("RENEWAL_LEAD", itemCode, day);
    }

    @Override
    public Period commitmentCheck(String itemCode, LocalDate day) {
        return period("COMMITMENT_CHECK", itemCode, day);
    }

    private Period period(String name, String itemCode, LocalDate day) {
        return rules.stream().filter(rule -> rule.appliesTo(name, itemCode, day)).findFirst().map(Rule::period)
                .orElseThrow(() -> new Unavailable("No rule says " + name + " for " + itemCode + " on " + day));
    }

    private static Rule rule(Row row) {
        return new Rule(row.text("rule"), row.optional("item_code"),
                new Period(Integer.parseInt(row.text("amount")), Period.Unit.valueOf(row.text("unit"))),
                LocalDate.parse(row.text("from")), row.day("to"));
    }
}
