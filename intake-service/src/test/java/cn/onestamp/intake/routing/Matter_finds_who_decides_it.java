package cn.onestamp.intake.routing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@RealParts
class Matter_finds_who_decides_it {

    private static final String HOMESTEAD = "530120001000";
    private static final String TIMBER = "530164001000";
    private static final String HIGH_RISK_FOREST = "530164004000";
    private static final DivisionCode DONGHUA = new DivisionCode("532301105000");
    private static final DivisionCode LONGCHUAN = new DivisionCode("532324101000");
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static OpenTown town;
    private static Routing routing;
    private static Shelf<PublishedGrant> grants;

    @BeforeAll
    static void publishEverything(MongoDatabase empty) {
        town = new OpenTown(empty, "cn.onestamp.intake.catalogue.store", "cn.onestamp.intake.routing").opened();
        HandedOverTables.takeIn(town);
        routing = town.part(Routing.class);
        grants = shelf("publishedGrants");
        shelf("publishedHolders");
        shelf("publishedDivisions");
        shelf("publishedItemVersions");
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @Test
    void homestead_in_longchuan_is_handled_in_the_county_hall_and_decided_by_the_town() {
        assertThat(routing.of(HOMESTEAD, LONGCHUAN, TODAY)).satisfies(route -> {
            assertThat(route.handledAt()).isEqualTo("NANHUA_HALL");
            assertThat(route.decidedBy()).isEqualTo("LONGCHUAN_GOV");
            assertThat(route.basis()).isEqualTo(Basis.STATUTORY);
            assertThat(route.grantId()).isNotBlank();
        });
    }

    @Test
    void timber_in_longchuan_is_handled_in_the_same_hall_and_decided_by_the_county() {
        assertThat(routing.of(TIMBER, LONGCHUAN, TODAY))
                .isEqualTo(new Route("NANHUA_HALL", "NHX_LC", Basis.RETAINED, null, null));
    }

    @Test
    void timber_in_donghua_is_handled_and_decided_in_the_town() {
        assertThat(routing.of(TIMBER, DONGHUA, TODAY)).satisfies(route -> {
            assertThat(route.handledAt()).isEqualTo("DONGHUA_CENTRE");
            assertThat(route.decidedBy()).isEqualTo("DONGHUA_GOV");
            assertThat(route.basis()).isEqualTo(Basis.CONFERRED);
        });
    }

    @Test
    void a_village_belongs_to_its_township() {
        assertThat(routing.of(TIMBER, new DivisionCode("532301105207"), TODAY)).isEqualTo(routing.of(TIMBER, DONGHUA, TODAY));
    }

    @Test
    void an_entrusted_matter_is_decided_in_the_name_of_who_entrusted_it() {
        Map<String, Object> entrusted = town.told("catalogue.grant.v1").stream().map(Event::data)
                .filter(grant -> "ENTRUSTED".equals(grant.get("basis")) && "DONGHUA_GOV".equals(grant.get("townshipOrgan")))
                .findFirst().orElseThrow();

        assertThat(routing.of((String) entrusted.get("itemCode"), DONGHUA, TODAY)).isEqualTo(new Route(
                "DONGHUA_CENTRE", (String) entrusted.get("entrustingOrgan"), Basis.ENTRUSTED, (String) entrusted.get("id"), "DONGHUA_GOV"));
    }

    @Test
    void before_the_grant_and_for_the_county_itself_the_county_decides_at_its_hall() {
        Route county = new Route("CHUXIONG_HALL", "CXS_LC", Basis.RETAINED, null, null);

        assertThat(routing.of(HIGH_RISK_FOREST, DONGHUA, LocalDate.of(2021, 6, 30))).isEqualTo(county);
        assertThat(routing.of(HIGH_RISK_FOREST, new DivisionCode("532301000000"), TODAY)).isEqualTo(county);
    }

    @Test
    void a_recalled_grant_ends_with_its_last_day() {
        Event grant = town.told("catalogue.grant.v1").stream()
                .filter(event -> "DAGUOKOU_GOV".equals(event.data().get("townshipOrgan")) && TIMBER.equals(event.data().get("itemCode")))
                .findFirst().orElseThrow();
        ShelfFilling.filled(grants, List.of(recalled(grant, "2026-01-31")));
        DivisionCode daguokou = new DivisionCode("532301202000");

        assertThat(routing.of(TIMBER, daguokou, LocalDate.of(2026, 1, 31)).decidedBy()).isEqualTo("DAGUOKOU_GOV");
        assertThat(routing.of(TIMBER, daguokou, LocalDate.of(2026, 2, 1)).decidedBy()).isEqualTo("CXS_LC");
    }

    @Test
    void nobody_decides_for_a_place_that_does_not_exist_or_lies_elsewhere() {
        for (String place : List.of("532301105999", "532301999000", "110101001000", "532322000000", "532300000000")) {
            assertThatThrownBy(() -> routing.of(TIMBER, new DivisionCode(place), TODAY)).isInstanceOf(Malformed.class);
        }
    }

    @Test
    void what_a_statute_gives_to_the_township_is_not_decided_by_the_county_for_want_of_a_grant() {
        DivisionCode shaqiao = new DivisionCode("532324102000");

        assertThat(routing.competent(HOMESTEAD, shaqiao, TODAY)).isEqualTo(new Elsewhere("532324102000", "沙桥镇人民政府"));
        assertThat(routing.find(HOMESTEAD, shaqiao, TODAY)).isEmpty();
        assertThatThrownBy(() -> routing.of(HOMESTEAD, shaqiao, TODAY)).isInstanceOfSatisfying(Remediable.class, no ->
                assertThat(no.faults()).singleElement().satisfies(fault -> assertThat(fault.message()).contains("请向沙桥镇人民政府申请")));
        assertThat(routing.competent(HOMESTEAD, new DivisionCode("532324000000"), TODAY)).as("nobody said in which township")
                .isEqualTo(new Elsewhere("532324000000", "南华县各乡镇人民政府"));
        assertThat(routing.elsewhere(HOMESTEAD, new DivisionCode("532324000000"), TODAY)).hasSize(8).contains(new Elsewhere("532324102000", "沙桥镇人民政府"))
                .extracting(Elsewhere::government).doesNotContain("龙川镇人民政府", "子午镇人民政府");
        assertThat(routing.elsewhere(TIMBER, new DivisionCode("532324000000"), TODAY)).isEmpty();
        assertThat(routing.handledAt("CHUXIONG_HALL", TODAY)).as("on the wall of the hall").doesNotContainKey(HOMESTEAD).containsKey(TIMBER);
    }

    /** Read once more, and otherwise, from the tables. */
    @Test
    void every_item_at_every_place_as_the_tables_say() {
        Map<String, Row> organs = Table.read(OpenTown.REFERENCE_DATA.resolve("organs.csv")).stream().collect(toMap(row -> row.text("code"), row -> row));
        Map<String, Row> grants = Table.read(OpenTown.REFERENCE_DATA.resolve("grants.csv")).stream()
                .collect(toMap(row -> row.text("code") + organs.get(row.text("township_organ")).text("division12"), row -> row));
        Map<String, Row> holders = Table.read(OpenTown.REFERENCE_DATA.resolve("item-holders.csv")).stream()
                .collect(toMap(row -> row.text("item_code") + row.text("county_division12"), row -> row));
        List<Row> places = Table.read(OpenTown.REFERENCE_DATA.resolve("divisions.csv")).stream()
                .filter(place -> place.text("code12").matches("5323(01|24).*")).toList();
        Set<String> items = holders.values().stream().map(row -> row.text("item_code")).collect(toSet());
        assertThat(items).hasSize(100);
        assertThat(places).hasSizeGreaterThan(50);

        for (String item : items) {
            for (Row place : places) {
                String code = place.text("code12");
                Row grant = grants.get(item + code.substring(0, 9) + "000");
                Row holder = holders.get(item + code.substring(0, 6) + "000000");
                String expected = grant != null ? grant.text("handled_at") + " " + Optional.ofNullable(grant.optional("entrusting_organ")).orElse(grant.text("township_organ"))
                        : holder.text("decider_rule").equals("TOWNSHIP_OF_PLACE") ? "elsewhere"
                        : (code.startsWith("532301") ? "CHUXIONG_HALL " : "NANHUA_HALL ") + holder.text("default_decider");
                assertThat(routing.findCompetent(item, new DivisionCode(code), TODAY).map(Matter_finds_who_decides_it::inWords))
                        .as(item + " at " + place.text("name_zh")).contains(expected);
            }
        }
    }

    private static String inWords(Competence competent) {
        return switch (competent) {
            case Elsewhere elsewhere -> "elsewhere";
            case Route here -> here.handledAt() + " " + here.decidedBy();
        };
    }

    @Test
    void an_item_is_known_from_its_first_day_on_with_what_it_asks_for() {
        PublishedItems items = town.part(PublishedItems.class);

        assertThat(items.get(HIGH_RISK_FOREST, TODAY)).satisfies(item -> {
            assertThat(item.version()).isEqualTo(1);
            assertThat(item.promisedDays()).isEqualTo(3);
            assertThat(item.statutoryDays()).isEqualTo(20);
            assertThat(item.resultDocument()).isEqualTo("准予进入通知书");
            assertThat(item.materials()).extracting(PublishedItem.Material::code).contains("M0001").doesNotHaveDuplicates();
            assertThat(item.form()).containsKeys("type", "properties").doesNotContainKey("$schema");
        });
        assertThatThrownBy(() -> items.get(HIGH_RISK_FOREST, LocalDate.of(2021, 6, 30))).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> items.get("no-such-item", TODAY)).isInstanceOf(Absent.class);
    }

    private static Event recalled(Event grant, String lastDay) {
        Map<String, Object> data = new HashMap<>(grant.data());
        data.put("to", lastDay);
        return new Event(grant.specversion(), grant.subject() + ":2", grant.source(), grant.type(), grant.subject(),
                Instant.EPOCH, 2, grant.actor(), null, null, null, grant.datacontenttype(), data);
    }

    @SuppressWarnings("unchecked")
    private static <T> Shelf<T> shelf(String bean) {
        Shelf<T> shelf = (Shelf<T>) town.part(bean, Shelf.class);
        return ShelfFilling.filled(shelf, town.told(shelf.topic()));
    }
}
