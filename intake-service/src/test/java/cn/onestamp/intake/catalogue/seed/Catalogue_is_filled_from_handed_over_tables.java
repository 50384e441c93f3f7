package cn.onestamp.intake.catalogue.seed;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RealParts
class Catalogue_is_filled_from_handed_over_tables {

    private static final int EVERYTHING = 65 + 90 + 1 + 415 + 100 + 200 + 1235;

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
    void later_tables_add_what_is_new_and_leave_what_is_there(@TempDir Path later) throws IOException {
        takeIn(catalogue, tables);
        copyTables(later);
        String row = "new.clerk,DONGHUA_CENTRE,FRONT_DESK,532301105000,2026-02-01,,,DONGHUA_CENTRE,\n";
        String posts = Files.readString(later.resolve("posts.csv")).replace(",2025-07-01,", ",2024-01-01,");
        Files.writeString(later.resolve("posts.csv"), posts + row);

        assertThat(takeIn(catalogue, new ReferenceFolder(later))).isEqualTo(1);
        assertThat(catalogue.postsOf("new.clerk").collectList().block()).singleElement()
                .satisfies(post -> assertThat(post.from()).hasToString("2026-02-01"));
        assertThat(catalogue.postsOf("zhao.qiuyue").collectList().block())
                .allSatisfy(post -> assertThat(post.from()).hasToString("2025-07-01"));
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

    private static void copyTables(Path to) throws IOException {
        try (Stream<Path> files = Files.list(OpenTown.REFERENCE_DATA)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
