package cn.onestamp.approval.seal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Handover;
import cn.onestamp.approval.cases.Power;
import cn.onestamp.approval.seal.standing.StandingSeals;
import cn.onestamp.approval.seal.standing.Template;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class Seals_belong_to_whoever_decides {

    private static final Path HANDED_OVER = Path.of("..", "deploy", "data");
    private static final List<String> TABLES = List.of("organs.csv", "seals.csv", "standing-authorisations.csv");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);
    private static final String SEAL = "SEAL-9999,%s,%s,某机关专用章,zhou.hongmei,2020-01-01,2045-12-31,ACTIVE,DONGHUA_CENTRE,A99,Y";

    @TempDir
    Path folder;

    @Test
    void what_is_entrusted_is_headed_and_sealed_by_whoever_entrusts_it_with_the_seal_kept_where_it_is_handled() {
        SealTable seals = new SealTable(HANDED_OVER);

        assertThat(seals.resultSealOf(decidedBy("CXS_RS", "ENTRUSTED"), TODAY)).satisfies(seal -> {
            assertThat(seal.id()).isEqualTo("SEAL-0165");
            assertThat(seal.organ().name()).isEqualTo("楚雄市人力资源和社会保障局");
            assertThat(seal.inscription()).isEqualTo("楚雄市人力资源和社会保障局政务服务专用章（A01）");
        });
        assertThat(seals.resultSealOf(decidedBy("CXS_RS", "RETAINED"), TODAY).inscription()).isEqualTo("楚雄市人力资源和社会保障局行政审批专用章");
        assertThat(seals.resultSealOf(decidedBy("DONGHUA_GOV", "CONFERRED"), TODAY).inscription()).isEqualTo("东华镇人民政府行政审批专用章");
    }

    @Test
    void and_there_is_one_for_every_power_that_anybody_was_given() {
        SealTable seals = new SealTable(HANDED_OVER);
        Table.read(HANDED_OVER.resolve("grants.csv")).stream().filter(grant -> !grant.text("kind").equals("PENALTY")).forEach(grant -> {
            boolean entrusted = grant.text("basis").equals("ENTRUSTED");
            String decider = grant.text(entrusted ? "entrusting_organ" : "township_organ");
            assertThat(seals.resultSealOf(decidedBy(decider, grant.text("basis"), grant.text("handled_at")), TODAY).organ().code())
                    .as(grant.text("grant_id")).isEqualTo(decider);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DONGHUA_CENTRE", "CHUXIONG_HALL", "DONGHUA_BUREAU", "LONGCHUAN_ENF", "CXS_ZWJ"})
    void and_a_register_in_which_a_hall_or_a_working_body_has_one_is_refused(String organ) {
        for (String type : List.of("APPROVAL", "SERVICE_NUMBERED")) {
            assertThatThrownBy(() -> new SealTable(with("seals.csv", SEAL.formatted(organ, type))))
                    .isInstanceOf(IllegalStateException.class).hasMessageContaining(organ + " may not decide");
        }
        assertThatThrownBy(() -> new StandingSealTable(with("seals.csv", SEAL.formatted(organ, "ACCEPTANCE"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining(organ + " may not decide");
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void and_standing_papers_are_sealed_only_from_the_day_on_which_the_keeper_allowed_it(Template template) {
        StandingSealTable seals = new StandingSealTable(HANDED_OVER);

        for (Row seal : Table.read(HANDED_OVER.resolve("seals.csv")).stream().filter(row -> row.text("type").equals("ACCEPTANCE")).toList()) {
            StandingSeals.StandingSeal standing = seals.of(seal.text("organ"), template, LocalDate.of(2025, 7, 1));
            assertThat(standing.seal().id()).isEqualTo(seal.text("seal_id"));
            assertThat(standing.keeper()).isEqualTo(seal.text("keeper_username"));
            assertThat(standing.authorisation()).startsWith("DEMO-");
            assertThatThrownBy(() -> seals.of(seal.text("organ"), template, LocalDate.of(2025, 6, 30))).isInstanceOf(Unavailable.class);
        }
    }

    @Test
    void and_no_other_kind_and_not_after_the_last_day() throws IOException {
        Path data = with("organs.csv", "");
        Files.writeString(data.resolve("standing-authorisations.csv"), """
                seal,keeper,template,from,to,document
                SEAL-0152,zhou.hongmei,RECEIPT,2025-07-01,2026-01-06,DEMO-1
                """);
        StandingSealTable seals = new StandingSealTable(data);

        assertThat(seals.of("DONGHUA_GOV", Template.RECEIPT, TODAY).authorisation()).isEqualTo("DEMO-1");
        assertThatThrownBy(() -> seals.of("DONGHUA_GOV", Template.RECEIPT, TODAY.plusDays(1))).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> seals.of("DONGHUA_GOV", Template.ACCEPTANCE, TODAY)).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> seals.of("DONGHUA_CENTRE", Template.RECEIPT, TODAY)).isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEAL-0152,sun.jianping,RECEIPT,2025-07-01,,DEMO-1", "SEAL-0150,zhou.hongmei,RECEIPT,2025-07-01,,DEMO-1"})
    void and_nobody_authorises_with_a_seal_that_is_not_theirs_or_that_is_pressed(String row) {
        assertThatThrownBy(() -> new StandingSealTable(with("standing-authorisations.csv", row)))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("does not keep");
    }

    private static CaseFile decidedBy(String organ, String basis) {
        return decidedBy(organ, basis, "DONGHUA_CENTRE");
    }

    private static CaseFile decidedBy(String organ, String basis, String handledAt) {
        CaseFile file = ACase.file();
        Handover handover = new Handover(file.number(), file.item(), file.place(), handledAt,
                file.handover().applicantId(), file.handover().acceptedBy(), file.handover().acceptedOn(), false);
        return new CaseFile(file.id(), handover, new Power(organ, basis), file.limits(), file.awaited(), file.examination(),
                file.claimedBy(), file.afterRecall());
    }

    /** The tables as they were handed over, one of them with another row. */
    private Path with(String table, String row) {
        try {
            for (String one : TABLES) {
                Files.writeString(folder.resolve(one), Files.readString(HANDED_OVER.resolve(one)));
            }
            if (!row.isEmpty()) {
                Files.writeString(folder.resolve(table), row + "\n", StandardOpenOption.APPEND);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
