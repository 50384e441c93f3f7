package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.ItemVersions;
import cn.onestamp.intake.catalogue.power.KeptPower;
import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.catalogue.power.Powers;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.day.Deadline;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RealParts
class Catalogue_is_filled_from_handed_over_tables {

    private static final int EVERYTHING = 65 + 90 + 1 + 415 + 100 + 200 + 1235;

    private static final String HOMESTEAD = "530120001000";

    private OpenTown town;
    private Catalogue catalogue;
    private final ReferenceFolder tables = new ReferenceFolder(OpenTown.REFERENCE_DATA);

    @BeforeEach
    void open(MongoDatabase empty) {
        town = new OpenTown(empty, "cn.onestamp.intake.catalogue.store").opened();
        catalogue = town.part(Catalogue.class);
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void everything_is_taken_in_once_and_a_second_start_adds_nothing() {
        assertThat(takeIn(catalogue, tables)).isEqualTo(EVERYTHING);
        assertThat(takeIn(catalogue, tables)).isZero();

        assertThat(everythingTold()).hasSize(EVERYTHING);
        assertThat(told(Kind.ITEM)).hasSize(100);
        assertThat(told(Kind.GRANT)).hasSize(1235);
    }

    @Test
    void each_township_gets_its_own_powers() {
        takeIn(catalogue, tables);

        assertThat(powersPerTownship("CX-LIC-40"))
                .isEqualTo(Map.of("DONGHUA_GOV", 40L, "DAGUOKOU_GOV", 40L, "YULU_GOV", 40L));
        assertThat(powersPerTownship("CX-PEN-217")).isEqualTo(
                Map.of("DONGHUA_GOV", 217L, "DAGUOKOU_GOV", 217L, "LONGCHUAN_GOV", 217L, "YULU_GOV", 217L));
        assertThat(powersPerTownship("CX-STAT")).isEqualTo(Map.of("LONGCHUAN_GOV", 7L));
    }

    @Test
    void a_start_that_was_killed_anywhere_goes_on_at_the_next() {
        for (Kind killedAt : Kind.values()) {
            assertThatThrownBy(() -> takeIn(new KilledCatalogue(catalogue, killedAt), tables)).hasMessage("killed");
        }
        assertThatThrownBy(() -> takeIn(KilledCatalogue.beforeTheMark(catalogue), tables)).hasMessage("killed");

        takeIn(catalogue, tables);

        assertThat(everythingTold()).hasSize(EVERYTHING).extracting(Event::sequence).containsOnly(1L);
    }

    @Test
    void every_fact_is_told_as_the_contracts_say() {
        takeIn(catalogue, tables);

        assertThat(everythingTold()).hasSize(EVERYTHING).allSatisfy(ContractCheck::holds);
        assertThat(Kind.values()).allSatisfy(kind -> ContractCheck.holds(kind.birth(), ContractCheck.example(kind.birth())));
    }

    @Test
    void the_guide_wins_over_the_table_for_kind_and_promised_days() {
        takeIn(catalogue, tables);

        assertThat(told(Kind.ITEM)).filteredOn(event -> event.data().get("kind").equals("FILING"))
                .hasSize(4).allSatisfy(event -> assertThat(event.data()).containsEntry("promisedDays", 0));
    }

    @Test
    void a_row_that_changed_is_told_again_and_what_is_as_before_is_not(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        copyTables(later);
        write(later, "posts.csv", posts -> posts.replace("zhao.qiuyue,DONGHUA_CENTRE,FRONT_DESK,532301105000,2025-07-01,",
                "zhao.qiuyue,DONGHUA_CENTRE,FRONT_DESK,532301105000,2025-07-01,2026-06-30")
                + "new.clerk,DONGHUA_CENTRE,FRONT_DESK,532301105000,2026-02-01,,,DONGHUA_CENTRE,\n");
        write(later, "organs.csv", organs -> organs.replace("0878-5550001", "0878-5559999"));

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isEqualTo(3);

        assertThat(told(Kind.POST)).filteredOn(event -> event.sequence() == 2).singleElement().satisfies(changed -> {
            assertThat(changed.subject()).isEqualTo("zhao.qiuyue@DONGHUA_CENTRE@FRONT_DESK@532301105000");
            assertThat(changed.data()).containsEntry("to", "2026-06-30");
            ContractCheck.holds(changed);
        });
        assertThat(told(Kind.ORGAN)).filteredOn(event -> event.sequence() == 2).singleElement()
                .satisfies(changed -> assertThat(changed.data()).containsEntry("phone", "0878-5559999"));
        assertThat(catalogue.postsOf("new.clerk").collectList().block()).singleElement()
                .satisfies(post -> assertThat(post.from()).hasToString("2026-02-01"));
        assertThat(takeIn(catalogue, tables)).as("the tables of before are a change as well").isEqualTo(2);
        assertThat(takeIn(catalogue, tables)).isZero();
    }

    @Test
    void what_the_county_took_back_stays_taken_back_whatever_the_rows_say(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        Powers powers = town.part(Powers.class);
        KeptPower recalled = powers.get("G00006").block().recalled(1, LocalDate.of(2026, 1, 4),
                new Power.Recall("DEMO", "上级部门收回事项"), LocalDate.of(2026, 1, 5));
        powers.recordRecall(recalled, Map.of(), Act.onHearing("test", null, null)).block();
        copyTables(later);
        write(later, "grants.csv", grants -> grants.replaceFirst("(?m)^(G00006,.*DONGHUA_)CENTRE", "$1BUREAU"));

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isEqualTo(1);

        assertThat(told(Kind.GRANT)).filteredOn(event -> event.subject().equals("G00006")).allSatisfy(ContractCheck::holds)
                .last().satisfies(newest -> assertThat(newest.data())
                        .containsEntry("handledAt", "DONGHUA_BUREAU").containsEntry("to", "2026-01-04").containsKey("recall"));
    }

    @Test
    void holidays_that_were_announced_late_are_told_to_everybody(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        copyTables(later);
        write(later, "holidays.json", holidays -> holidays.replace("NOT_PUBLISHED_IN_SOURCE", "PUBLISHED")
                .replace("\"workdays_in_year\": null", "\"workdays_in_year\": 261"));

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isEqualTo(1);

        assertThat(told(Kind.CALENDAR)).extracting(Event::sequence).containsExactly(1L, 2L);
        Shelf<WorkingDays.Revision> copy = new Shelf<>(Kind.CALENDAR.topic(), WorkingDays.Revision.class, any -> "");
        WorkingDays days = new WorkingDays(copy);
        ShelfFilling.filled(copy, told(Kind.CALENDAR).subList(0, 1));
        assertThat(inNextYear(days).provisional()).isTrue();
        ShelfFilling.filled(copy, told(Kind.CALENDAR).subList(1, 2));
        assertThat(inNextYear(days).provisional()).isFalse();
    }

    private static Deadline inNextYear(WorkingDays days) {
        return days.current().due(LocalDate.of(2027, 3, 1), Period.workingDays(5));
    }

    @Test
    void a_row_that_is_gone_takes_nothing_away(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        copyTables(later);
        write(later, "grants.csv", grants -> grants.replaceFirst("(?m)^G00006,.*\\R", ""));

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isZero();
        assertThat(told(Kind.GRANT)).hasSize(1235).anyMatch(event -> event.subject().equals("G00006"));
    }

    @Test
    void a_power_that_is_not_published_is_told_to_nobody_so_that_no_case_rests_on_it(@TempDir Path folder) throws IOException {
        copyTables(folder);
        write(folder, "grants.csv", grants -> grants.replaceFirst("(?m)^(G00006,.*),Y,(,DONGHUA_CENTRE)", "$1,N,$2"));

        takeIn(catalogue, new ReferenceFolder(folder));

        assertThat(told(Kind.GRANT)).hasSize(1234).noneMatch(event -> event.subject().equals("G00006"));
    }

    @Test
    void a_power_that_breaks_a_rule_of_the_desk_is_told_to_nobody_whichever_rule(@TempDir Path folder) throws IOException {
        copyTables(folder);
        write(folder, "grants.csv", grants -> grants
                .replaceFirst("(?m)^(G00001,.*),DONGHUA_CENTRE,", "$1,YULU_CENTRE,")
                .replaceFirst("(?m)^(G00002,.*),DONGHUA_GOV,", "$1,CXS_CL,")
                .replaceFirst("(?m)^(G00003,LICENCE,\\d+,)DONGHUA_GOV", "$1DONGHUA_BUREAU")
                .replaceFirst("(?m)^(G00004,LICENCE,\\d+,DONGHUA_GOV,)[A-Z]+", "$1ASSIGNED")
                .replaceFirst("(?m)^(G00005,LICENCE,\\d+,DONGHUA_GOV,)[A-Z]+", "$1ENTRUSTED")
                .replaceFirst("(?m)^(G00006,LICENCE,\\d+,DONGHUA_GOV,)[A-Z]+", "$1RETAINED")
                .replaceFirst("(?m)^(G00007,LICENCE,)\\d+", "$1no-such-power")
                .replaceFirst("(?m)^(G00012,LICENCE,)\\d+", "$1530117701000")
                .replaceFirst("(?m)^(G00009,LICENCE,\\d+,DONGHUA_GOV,[A-Z]+,,)CX-LIC-40", "$1"));

        takeIn(catalogue, new ReferenceFolder(folder));

        assertThat(everyGrantButToldOnes()).containsExactly("G00001", "G00002", "G00003", "G00004", "G00005", "G00006", "G00007", "G00009", "G00012");
    }

    private List<String> everyGrantButToldOnes() {
        Set<String> told = told(Kind.GRANT).stream().map(Event::subject).collect(toSet());
        return tables.rows("grants.csv").stream().map(row -> row.text("grant_id")).filter(id -> !told.contains(id)).toList();
    }

    @Test
    void entries_from_before_rows_were_remembered_are_not_told_again_without_need() {
        takeIn(catalogue, tables);
        town.forgetInTheCatalogue("organs", "row");
        town.forgetInTheCatalogue("taken-in", "version");

        assertThat(takeIn(catalogue, tables)).isZero();
        assertThat(told(Kind.ORGAN)).hasSize(90).extracting(Event::sequence).containsOnly(1L);
    }

    @Test
    void an_item_that_is_described_otherwise_gets_a_version_in_force_from_today_and_keeps_what_a_desk_has_said(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        ItemVersions versions = town.part(ItemVersions.class);
        versions.add(versions.of(HOMESTEAD).block().getLast().next(Map.of("legalBasis", "土地管理法（修订）"), Map.of(), LocalDate.of(2026, 1, 4)),
                Act.onHearing("desk", null, null)).block();
        copyTables(later);
        write(later, "item-materials.csv", materials -> materials.replaceFirst("(?m)^530120001000,M0001,Y,N,PLATFORM_FORM,FORM,1,N", "530120001000,M0001,Y,N,PLATFORM_FORM,FORM,2,N"));

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isEqualTo(1);

        assertThat(versions.of(HOMESTEAD).block()).extracting(ItemVersion::version).containsExactly(1, 2, 3);
        assertThat(versions.of(HOMESTEAD).block().getLast()).satisfies(third -> {
            assertThat(third.from()).isEqualTo(LocalDate.of(2026, 1, 5));
            assertThat(third.published()).containsEntry("legalBasis", "土地管理法（修订）");
            assertThat(third.guide().item().materials().getFirst().copies()).isEqualTo(2);
        });
        assertThat(told(Kind.ITEM)).filteredOn(event -> event.subject().equals(HOMESTEAD + "@3")).singleElement().satisfies(ContractCheck::holds);
        assertThat(takeIn(catalogue, tables)).as("the tables of before are a change as well").isEqualTo(1);
        assertThat(takeIn(catalogue, tables)).isZero();
    }

    @Test
    void an_item_from_before_rows_were_remembered_is_not_told_again_without_need() {
        takeIn(catalogue, tables);
        town.forgetInTheCatalogue("items", "row");
        town.forgetInTheCatalogue("items", "said");
        town.forgetInTheCatalogue("taken-in", "version");

        assertThat(takeIn(catalogue, tables)).isZero();
        assertThat(told(Kind.ITEM)).hasSize(100).extracting(Event::sequence).containsOnly(1L);
    }

    @Test
    void an_item_from_before_situations_were_told_gets_a_version_that_tells_them() {
        takeIn(catalogue, tables);
        for (String member : List.of("row", "said", "data.situations", "data.listedIn")) {
            town.forgetInTheCatalogue("items", member);
        }
        town.forgetInTheCatalogue("taken-in", "version");

        assertThat(takeIn(catalogue, tables)).isEqualTo(100);
        assertThat(catalogue.getGuide(HOMESTEAD, LocalDate.of(2026, 1, 4)).block().item().situations().questions()).isEmpty();
        assertThat(catalogue.getGuide(HOMESTEAD, LocalDate.of(2026, 1, 5)).block().item().situations().questions()).hasSize(4);
        assertThat(takeIn(catalogue, tables)).isZero();
    }

    @Test
    void an_item_with_an_empty_disclosure_is_not_published(@TempDir Path silent) throws IOException {
        copyTables(silent);
        Path details = silent.resolve("item-details.json");
        Files.writeString(details, Files.readString(details).replace("\"legal_basis_zh\": \"土地管理法第六十二条\"", "\"legal_basis_zh\": \" \""));

        takeIn(catalogue, new ReferenceFolder(silent));

        assertThat(told(Kind.ITEM)).hasSize(99).noneMatch(event -> event.subject().startsWith("530120001000"));
    }

    private static int takeIn(Catalogue catalogue, ReferenceFolder tables) {
        return new TakeInReferenceData(catalogue).from(tables).block();
    }

    private List<Event> told(Kind kind) {
        return town.told(kind.topic());
    }

    private List<Event> everythingTold() {
        return Arrays.stream(Kind.values()).flatMap(kind -> told(kind).stream()).toList();
    }

    private Map<Object, Long> powersPerTownship(String batch) {
        return told(Kind.GRANT).stream().map(Event::data).filter(grant -> grant.get("batch").equals(batch))
                .collect(groupingBy(grant -> grant.get("townshipOrgan"), counting()));
    }

    private static void write(Path folder, String table, UnaryOperator<String> change) throws IOException {
        String before = Files.readString(folder.resolve(table));
        String after = change.apply(before);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(folder.resolve(table), after);
    }

    private static void copyTables(Path to) throws IOException {
        try (Stream<Path> files = Files.list(OpenTown.REFERENCE_DATA)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
