package cn.onestamp.intake.application.reading;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.Procedure;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.ContractCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class Back_office_is_told_what_it_has_to_look_into {

    private static final String HOMESTEAD = "530120001000";
    private static final String PLANNING_PERMIT = "530115001000";
    private static final String WOODLAND = "530164002000";
    private static final String ROADWORKS = "530117701000";
    private static final String SOIL_AND_WATER = "530119005000";
    private static final String FACILITY_FARMLAND = "531015001000";
    private static final String DAZU_IN_DONGHUA = "532301105207";
    private static final String CENTRE_OF_LONGCHUAN = "532324101901";
    private static final Procedure.Examination NOTHING = new Procedure.Examination(null, List.of(), null, null);
    private static final Map<String, PublishedItem> ITEMS = HandedOverTables.items(PublishedItem.class);
    private static final Map<String, Row> ORGANS =
            Table.read(OpenTown.REFERENCE_DATA.resolve("organs.csv")).stream().collect(toMap(row -> row.text("code"), row -> row));

    @Test
    void a_homestead_in_donghua_takes_along_a_visit_the_bureau_of_the_city_and_five_days_in_the_village() {
        assertThat(asked(HOMESTEAD, DAZU_IN_DONGHUA, "DONGHUA_GOV", Map.of()).examination()).isEqualTo(new Procedure.Examination(
                Period.workingDays(3), List.of(new Procedure.CoReview("CXS_ZRZY", Period.workingDays(3), false)), Period.calendarDays(5), null));
    }

    @Test
    void in_longchuan_the_bureau_of_its_own_county_is_asked() {
        assertThat(asked(HOMESTEAD, CENTRE_OF_LONGCHUAN, "LONGCHUAN_GOV", Map.of()).examination().coReviews())
                .extracting(Procedure.CoReview::organ).containsExactly("NHX_ZRZY");
    }

    @Test
    void an_organ_that_decides_is_not_asked_what_it_says() {
        assertThat(asked(PLANNING_PERMIT, "532301101000", "CXS_ZRZY", Map.of()).examination().coReviews()).isEmpty();
        assertThat(asked(PLANNING_PERMIT, DAZU_IN_DONGHUA, "DONGHUA_GOV", Map.of()).examination().coReviews()).hasSize(1);
    }

    @Test
    void whoever_asks_for_woodland_may_wait_for_experts_ten_days_at_most() {
        assertThat(asked(WOODLAND, DAZU_IN_DONGHUA, "DONGHUA_GOV", Map.of()).examination().excluded())
                .isEqualTo(new Procedure.Excluded(SuspensionKind.EXPERT_REVIEW, "行政许可法第四十五条", Period.workingDays(10)));
    }

    @Test
    void whoever_commits_to_keep_soil_and_water_waits_for_no_experts() {
        Request.Situation builds = Request.Situation.told(Map.of("scale", "table", "commit", "no"));

        assertThat(asked(SOIL_AND_WATER, builds).excluded()).extracting(Procedure.Excluded::kind).isEqualTo(SuspensionKind.EXPERT_REVIEW);
        assertThat(asked(SOIL_AND_WATER, Request.Situation.told(Map.of("scale", "table", "commit", "yes"))).excluded()).isNull();
        assertThat(asked(SOIL_AND_WATER, new Request.Situation(builds.answers(), List.of(), true)).excluded())
                .as("promised in writing when it was handed in").isNull();
    }

    @Test
    void whoever_commits_when_handing_in_is_asked_for_the_promise_and_waits_as_short_as_whoever_said_so_before() {
        PublishedItem item = ITEMS.get(SOIL_AND_WATER);
        ToldSituation saidBefore = ToldSituation.of(item, Request.Situation.told(Map.of("scale", "table", "commit", "yes")));
        ToldSituation committedLater = ToldSituation.of(item, new Request.Situation(Map.of("scale", "table", "commit", "no"), List.of(), true));

        assertThat(committedLater).isEqualTo(saidBefore);
        assertThat(committedLater.promisedDays()).isEqualTo(1);
        assertThat(committedLater.requires("M0045")).isTrue();
        assertThat(ToldSituation.of(ITEMS.get(WOODLAND), new Request.Situation(Map.of(), List.of(), true)).unknown())
                .as("an item that does not ask").isEmpty();
    }

    @Test
    void a_filing_takes_nothing_along() {
        assertThat(asked(FACILITY_FARMLAND, CENTRE_OF_LONGCHUAN, "LONGCHUAN_GOV", Map.of())).satisfies(filing -> {
            assertThat(filing.kind()).isEqualTo("FILING");
            assertThat(filing.examination()).isEqualTo(NOTHING);
            assertThat(filing.extension()).isNull();
        });
    }

    @Test
    void nobody_looks_longer_than_the_applicant_was_promised_to_wait() {
        PublishedItem item = ITEMS.get(ROADWORKS);

        assertThat(new PlannedProcedure(item, dossier(item, DAZU_IN_DONGHUA, "DONGHUA_GOV", Request.Situation.told(Map.of())),
                Period.workingDays(1)).procedure().examination()).isEqualTo(new Procedure.Examination(
                        Period.workingDays(1), List.of(new Procedure.CoReview("CXS_GA", Period.workingDays(1), false)), null, null));
    }

    @Test
    void what_is_asked_under_a_version_from_before_takes_only_its_legal_basis_along() {
        Map<String, Object> before = JsonMapper.shared().convertValue(ITEMS.get(HOMESTEAD), new TypeReference<>() { });
        before.keySet().removeAll(List.of("statutoryBasis", "extension", "reviewPlan"));
        PublishedItem item = JsonMapper.shared().convertValue(before, PublishedItem.class);

        assertThat(asked(item, DAZU_IN_DONGHUA, "DONGHUA_GOV", Request.Situation.told(Map.of())))
                .isEqualTo(new Procedure("COMMITTED", "WORKING", true, "土地管理法第六十二条", null, NOTHING));
    }

    @Test
    void every_item_in_both_counties_takes_a_plan_along_that_holds() {
        List<Row> holders = Table.read(OpenTown.REFERENCE_DATA.resolve("item-holders.csv"));
        assertThat(holders).hasSize(200);

        for (Row holder : holders) {
            PublishedItem item = ITEMS.get(holder.text("item_code"));
            String county = holder.text("county_division12");
            Procedure procedure = asked(item, county, holder.text("default_decider"), Request.Situation.told(Map.of("commit", "no")));

            Map<String, Object> told = new HashMap<>(ContractCheck.example("intake.application-accepted"));
            told.putAll(JsonMapper.shared().convertValue(procedure, new TypeReference<Map<String, Object>>() { }));
            ContractCheck.holds("intake.application-accepted", told);
            assertThat(procedure.examination().coReviews()).as(item.name()).extracting(Procedure.CoReview::organ)
                    .doesNotContain(holder.text("default_decider"))
                    .allSatisfy(organ -> assertThat(ORGANS.get(organ).text("division12")).isEqualTo(county));
            if (!item.kind().equals("COMMITTED")) {
                assertThat(procedure.examination()).as(item.name()).isEqualTo(NOTHING);
            }
        }
    }

    private static Procedure.Examination asked(String item, Request.Situation situation) {
        return asked(ITEMS.get(item), DAZU_IN_DONGHUA, "DONGHUA_GOV", situation).examination();
    }

    private static Procedure asked(String item, String place, String decidedBy, Map<String, String> answers) {
        return asked(ITEMS.get(item), place, decidedBy, Request.Situation.told(answers));
    }

    private static Procedure asked(PublishedItem item, String place, String decidedBy, Request.Situation situation) {
        Period promised = item.dayUnit().equals("CALENDAR") ? Period.calendarDays(item.promisedDays()) : Period.workingDays(item.promisedDays());
        return new PlannedProcedure(item, dossier(item, place, decidedBy, situation), promised).procedure();
    }

    private static Dossier dossier(PublishedItem item, String place, String decidedBy, Request.Situation situation) {
        return new Dossier("7c9e6679-7425-40de-944b-e07fc1f90ae7",
                new Door(CaseNumber.Channel.ONLINE, "zhou.zilin", Optional.empty(), false, List.of()), new Dossier.Asker("p1", "周*"),
                Request.asked(new Request.AskedItem(item.code(), item.version(), item.name()), new DivisionCode(place),
                        new Request.Route("DONGHUA_CENTRE", decidedBy, "CONFERRED", Optional.empty()), situation, Map.of()),
                Papers.NONE);
    }
}
