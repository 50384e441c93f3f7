package cn.onestamp.intake.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItem.Material;
import cn.onestamp.intake.routing.PublishedItem.Provider;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Situation_decides_what_is_asked_for {

    private static final Map<String, PublishedItem> ITEMS = HandedOverTables.items(PublishedItem.class);
    private static final String HOMESTEAD = "530120001000";
    private static final String VILLAGE_BUILDING = "530115001000";
    private static final String TIMBER = "530164001000";
    private static final String FOREST_LAND = "530164002000";
    private static final String FOREST_VISIT = "530164004000";
    private static final String STREET = "530117701000";
    private static final String TRACTOR_LICENCE = "530120005000";
    private static final String SCHOOL = "530105001000";
    private static final String PENSION = "532014006000";
    private static final String OLD_AGE_ALLOWANCE = "530511003000";

    @Test
    void a_family_that_rebuilds_on_the_old_spot_is_not_asked_for_the_old_permit_because_it_is_shared() {
        Outcome.Checklist list = checklist(HOMESTEAD, Map.of("farmland", "no", "onehouse", "yes", "rebuild", "same", "basicfarmland", "no"));

        assertThat(list.materials()).filteredOn(material -> material.code().equals("M0110")).singleElement()
                .satisfies(permit -> assertThat(permit.required()).isTrue())
                .extracting(Material::provider).isEqualTo(Provider.SHARED);
        assertThat(list.materials()).extracting(Material::code).doesNotContain("M0109");
        assertThat(list.promisedDays()).isEqualTo(15);
        assertThat(list.feeFen()).isZero();
    }

    @Test
    void a_family_that_builds_on_farmland_speaks_with_a_person_and_sees_what_is_needed_so_far() {
        Outcome.PersonJudges outcome = person(HOMESTEAD, Map.of("farmland", "yes", "onehouse", "no", "rebuild", "new", "basicfarmland", "no"));

        assertThat(outcome.reasons()).hasSize(2).first().asString().contains("农用地转用");
        assertThat(outcome.soFar().materials()).filteredOn(material -> material.code().equals("M0109")).singleElement()
                .satisfies(approval -> {
                    assertThat(approval.required()).isTrue();
                    assertThat(approval.provider()).isEqualTo(Provider.APPLICANT);
                });
    }

    @Test
    void an_enterprise_in_the_village_shows_its_licence_instead_of_an_identity_card() {
        Outcome.Checklist list = checklist(VILLAGE_BUILDING, Map.of("kind", "enterprise", "storeys", "yes", "together", "yes"));

        assertThat(list.materials()).extracting(Material::code).contains("M0013", "M0111").doesNotContain("M0002", "M0007");
    }

    @Test
    void whoever_cuts_a_few_trees_beside_the_house_needs_no_licence_wherever_they_stand() {
        assertThat(outcome(TIMBER, Map.of("scattered", "yes", "forest", "other", "volume", "yes", "commit", "no")))
                .asInstanceOf(type(Outcome.NotLicensable.class))
                .satisfies(no -> assertThat(no.reasons()).singleElement().asString().contains("森林法第五十六条第二款"));
    }

    @Test
    void trees_of_the_collective_are_decided_by_the_forestry_bureau_of_the_own_county() {
        assertThat(outcome(TIMBER, Map.of("scattered", "no", "forest", "other", "volume", "no", "commit", "yes")))
                .asInstanceOf(type(Outcome.OtherOrgan.class))
                .satisfies(other -> assertThat(other.organByCounty())
                        .isEqualTo(Map.of("532301000000", "CXS_LC", "532324000000", "NHX_LC")));
    }

    @Test
    void whoever_commits_and_cuts_little_waits_three_days_instead_of_seven() {
        assertThat(checklist(TIMBER, Map.of("scattered", "no", "forest", "own", "volume", "no", "commit", "yes")).promisedDays()).isEqualTo(3);
        assertThat(checklist(TIMBER, Map.of("scattered", "no", "forest", "own", "volume", "no", "commit", "no")).promisedDays()).isEqualTo(7);
        assertThat(checklist(TIMBER, Map.of("scattered", "no", "forest", "own", "volume", "yes", "commit", "yes"))).satisfies(much -> {
            assertThat(much.promisedDays()).isEqualTo(7);
            assertThat(much.materials()).filteredOn(material -> material.code().equals("M0012")).singleElement()
                    .matches(Material::required);
        });
    }

    @Test
    void whoever_needs_forest_land_for_longer_than_two_years_hears_which_organ_and_why() {
        assertThat(outcome(FOREST_LAND, Map.of("months", "gt24", "permanent", "no", "applicant", "person")))
                .asInstanceOf(type(Outcome.OtherOrgan.class))
                .satisfies(other -> assertThat(other.reasons()).singleElement().asString().contains("一般不超过二年"));
        assertThat(checklist(FOREST_LAND, Map.of("months", "le24", "permanent", "no", "applicant", "person")).materials())
                .extracting(Material::code).contains("M0002").doesNotContain("M0013");
    }

    @Test
    void a_small_group_that_works_in_the_forest_waits_one_day_and_a_large_one_names_everybody() {
        assertThat(checklist(FOREST_VISIT, Map.of("group", "small", "ban", "no", "purpose", "work")).promisedDays()).isEqualTo(1);
        assertThat(person(FOREST_VISIT, Map.of("group", "large", "ban", "yes", "purpose", "work"))).satisfies(large -> {
            assertThat(large.reasons()).hasSize(2);
            assertThat(large.soFar().materials()).extracting(Material::code).contains("M0115");
            assertThat(large.soFar().promisedDays()).isEqualTo(3);
        });
    }

    @Test
    void a_stall_on_the_street_pays_one_hundred_yuan_unless_the_law_frees_it_and_a_large_one_is_reckoned() {
        assertThat(checklist(STREET, street("occupy", "small", "no")).feeFen()).isEqualTo(10_000L);
        assertThat(checklist(STREET, street("occupy", "small", "yes")).feeFen()).isZero();
        assertThat(person(STREET, street("occupy", "large", "no")).soFar().feeFen()).isNull();
        assertThat(person(STREET, street("dig", "small", "no")).soFar().feeFen()).isNull();
    }

    @Test
    void a_lost_tractor_licence_is_replaced_at_once() {
        assertThat(checklist(TRACTOR_LICENCE, Map.of("kind", "reissue", "age", "ok"))).satisfies(reissue -> {
            assertThat(reissue.promisedDays()).isZero();
            assertThat(reissue.materials()).extracting(Material::code).doesNotContain("M0055");
        });
    }

    @Test
    void a_child_that_comes_back_to_school_shows_no_new_diagnosis_and_a_guardian_shows_the_guardianship() {
        assertThat(checklist(SCHOOL, Map.of("kind", "resume", "guardian", "other", "reason", "health"))).satisfies(back -> {
            assertThat(back.materials()).extracting(Material::code).contains("M0120", "M0113").doesNotContain("M0067");
            assertThat(back.promisedDays()).isEqualTo(1);
        });
    }

    @Test
    void a_pupil_with_a_job_hears_every_reason_why_not_at_once() {
        assertThat(outcome(PENSION, Map.of("age", "lt16", "student", "yes", "employee", "yes", "aid", "no")))
                .isEqualTo(new Outcome.NotLicensable(List.of(
                        "年满16周岁才能参保", "在校学生暂不参保，毕业后再办", "正在参加职工基本养老保险的，不重复参加居民养老保险")));
    }

    @Test
    void a_hundred_year_old_waits_three_days_and_the_helper_shows_the_mandate() {
        assertThat(checklist(OLD_AGE_ALLOWANCE, Map.of("age", "100", "agent", "yes", "household", "local"))).satisfies(list -> {
            assertThat(list.promisedDays()).isEqualTo(3);
            assertThat(list.materials()).extracting(Material::code).contains("M0112");
        });
    }

    @Test
    void everything_wrong_with_the_answers_is_told_at_once() {
        assertThatThrownBy(() -> outcome(TIMBER, Map.of("scattered", "perhaps", "forest", "own", "moon", "full", "a/b", "x")))
                .isInstanceOfSatisfying(Remediable.class, no -> assertThat(no.faults()).extracting(Fault::field, Fault::code)
                        .containsExactly(tuple("/answers/scattered", "answer-unknown"), tuple("/answers/volume", "answer-missing"),
                                tuple("/answers/commit", "answer-missing"), tuple("/answers/a~1b", "question-unknown"),
                                tuple("/answers/moon", "question-unknown")));
    }

    @Test
    void where_nothing_is_asked_everybody_needs_the_same() {
        PublishedItem plain = ITEMS.get("530120002000");

        assertThat(SituationRules.of(plain).outcome(Map.of())).isEqualTo(
                new Outcome.Checklist(plain.materials(), 0L, plain.promisedDays()));
        assertThat(SituationRules.of(plain).faults(Map.of("moon", "full"))).hasSize(1);
    }

    @Test
    void what_only_a_situation_asks_for_is_asked_of_nobody_else() {
        assertThat(ITEMS.get(HOMESTEAD).materials()).extracting(Material::code).contains("M0109", "M0110");
        assertThat(ITEMS.get(HOMESTEAD).askedOfEverybody()).extracting(Material::code).doesNotContain("M0109", "M0110");
    }

    private static Map<String, String> street(String kind, String size, String free) {
        return Map.of("kind", kind, "urgent", "no", "size", size, "public", free);
    }

    private static Outcome outcome(String code, Map<String, String> answers) {
        return SituationRules.of(ITEMS.get(code)).outcome(answers);
    }

    private static Outcome.Checklist checklist(String code, Map<String, String> answers) {
        return assertThat(outcome(code, answers)).asInstanceOf(type(Outcome.Checklist.class)).actual();
    }

    private static Outcome.PersonJudges person(String code, Map<String, String> answers) {
        return assertThat(outcome(code, answers)).asInstanceOf(type(Outcome.PersonJudges.class)).actual();
    }
}
