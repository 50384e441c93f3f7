package cn.onestamp.approval.seal.store;

import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.seal.SealRegister;
import cn.onestamp.approval.seal.signing.Seal;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The seal register as it was handed over in tables. An organ with two active approval seals is refused at start. */
final class SealTable implements SealRegister {

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    private final Map<String, Seal> approvalSeals = new HashMap<>();

    SealTable(Path referenceData) {
        Map<String, Row> organs = Table.read(referenceData.resolve("organs.csv")).stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row));
        Table.read(referenceData.resolve("seals.csv")).stream()
                .filter(row -> row.text("type").equals("APPROVAL") && row.text("state").equals("ACTIVE"))
                .forEach(row -> register(row, organs.get(row.text("organ"))));
    }

    @Override
    public Seal approvalSealOf(String organ, LocalDate day) {
        return Optional.ofNullable(approvalSeals.get(organ))
                .filter(seal -> !day.isBefore(seal.validFrom()) && !day.isAfter(seal.validTo()))
                .orElseThrow(() -> new Unavailable("The organ has no approval seal that is active on " + day));
    }

    private void register(Row row, Row organ) {
        IssuingOrgan issuer = new IssuingOrgan(organ.text("code"), organ.text("name_zh"), organ.text("name_en"));
        Seal seal = new Seal(row.text("seal_id"), issuer, row.text("inscription_zh"), LocalDate.parse(row.text("valid_from")),
                Optional.ofNullable(row.day("valid_to")).orElse(ALWAYS), row.yes("test_seal"));
        Seal other = approvalSeals.put(issuer.code(), seal);
        if (other != null) {
            throw new IllegalStateException("%s has two active approval seals: %s and %s".formatted(issuer.code(), other.id(), seal.id()));
        }
    }
}
