package cn.onestamp.approval.seal.store;

import cn.onestamp.approval.cases.CaseFile;
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
    private final Map<String, Seal> numberedSeals = new HashMap<>();

    SealTable(Path referenceData) {
        Map<String, Row> organs = Table.read(referenceData.resolve("organs.csv")).stream()
                .collect(Collectors.toMap(row -> row.text("code"), row -> row));
        Table.read(referenceData.resolve("seals.csv")).stream().filter(row -> row.text("state").equals("ACTIVE")).forEach(row -> {
            switch (row.text("type")) {
                case "APPROVAL" -> register(approvalSeals, row.text("organ"), seal(row, organs));
                case "SERVICE_NUMBERED" -> register(numberedSeals, keptAt(row.text("organ"), row.text("place_organ")), seal(row, organs));
                default -> { }
            }
        });
    }

    @Override
    public Seal approvalSealOf(String organ, LocalDate day) {
        return on(day, Optional.ofNullable(approvalSeals.get(organ)));
    }

    @Override
    public Seal resultSealOf(CaseFile file, LocalDate day) {
        return file.power().isEntrusted()
                ? on(day, Optional.ofNullable(numberedSeals.get(keptAt(file.decidedBy(), file.handover().handledAt()))))
                : approvalSealOf(file.decidedBy(), day);
    }

    private static Seal on(LocalDate day, Optional<Seal> registered) {
        return registered.filter(seal -> seal.isInForceOn(day))
                .orElseThrow(() -> new Unavailable("The organ has no seal for this that is active on " + day));
    }

    private static String keptAt(String organ, String place) {
        return organ + "@" + place;
    }

    /** @throws IllegalStateException for a seal of an organ that may not decide */
    static Seal seal(Row row, Map<String, Row> organs) {
        Row organ = organs.get(row.text("organ"));
        if (!organ.yes("can_decide")) {
            throw new IllegalStateException("%s may not decide and has the seal %s".formatted(organ.text("code"), row.text("seal_id")));
        }
        return new Seal(row.text("seal_id"), new IssuingOrgan(organ.text("code"), organ.text("name_zh"), organ.text("name_en")),
                row.text("inscription_zh"), LocalDate.parse(row.text("valid_from")),
                Optional.ofNullable(row.day("valid_to")).orElse(ALWAYS), row.yes("test_seal"));
    }

    private static void register(Map<String, Seal> seals, String key, Seal seal) {
        Seal other = seals.put(key, seal);
        if (other != null) {
            throw new IllegalStateException("%s has two active seals for the same: %s and %s".formatted(key, other.id(), seal.id()));
        }
    }
}
