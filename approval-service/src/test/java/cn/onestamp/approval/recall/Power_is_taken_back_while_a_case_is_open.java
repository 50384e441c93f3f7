package cn.onestamp.approval.recall;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.FrontDesk;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** On 6 January 2026; the power ended on the 5th. */
class Power_is_taken_back_while_a_case_is_open extends BackOffice {

    private static final String COUNTY = "bao.wenjie";
    private static final String COUNTY_REVIEWER = "ma.shouyun";
    private static final String COUNTY_APPROVER = "liu.xiaohe";
    private static final Map<String, Object> OPINION = Map.of("version", 1, "opinion", "建议准予");

    @Autowired
    private Shelf<PublishedGrant> publishedGrants;

    @Autowired
    private Shelf<PublishedHolder> publishedHolders;

    private final String item = "5301640" + UUID.randomUUID().toString().substring(0, 5);

    @Test
    void and_nobody_goes_on_with_it_before_the_county_has_chosen() {
        String underReview = aCaseAbout(item, "某项许可");
        String pending = reviewed(aCaseAbout(item, "某项许可"));
        theCountyTakesItBack();

        assertThat(staff(REVIEWER).post(proposalOf(underReview), OPINION)).satisfies(Power_is_taken_back_while_a_case_is_open::waits);
        assertThat(staff(APPROVER).post(grantOf(pending), Map.of("version", 2, "opinion", "同意")))
                .satisfies(Power_is_taken_back_while_a_case_is_open::waits);
        assertThat(atTheRecallDeskOf(COUNTY)).contains(underReview, pending);
        assertThat(staff(COUNTY).get("/api/cases/" + pending).body()).containsEntry("status", "PENDING_DECISION");
        assertThat(atTheRecallDeskOf("xiong.wei")).doesNotContain(underReview, pending);
        assertThat(atTheRecallDeskOf(REVIEWER)).isEmpty();
    }

    private static void waits(Answer refused) {
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("taken back");
    }

    @Test
    void and_the_township_finishes_what_the_county_leaves_to_it() {
        String id = reviewed(aCaseAbout(item, "某项许可"));
        theCountyTakesItBack();

        assertThat(staff(COUNTY).post(choiceFor(id), choosing(2, "FINISH_BY_TOWNSHIP")).body())
                .containsEntry("status", "PENDING_DECISION").containsEntry("decidedBy", "DONGHUA_GOV").containsEntry("version", 3);

        assertThat(atTheRecallDeskOf(COUNTY)).doesNotContain(id);
        assertThat(staff(APPROVER).post(grantOf(id), Map.of("version", 3, "opinion", "同意")).status()).isEqualTo(200);
        assertThat(told(id)).containsExactly("approval.case-opened", "approval.grant-proposed", "approval.case-kept", "approval.case-granted");
        assertThat(lastTold(id, "approval.case-kept")).satisfies(event -> ContractCheck.holds("approval.case-kept", event));
    }

    @Test
    void and_the_county_decides_what_is_handed_back_and_what_was_written_stays_in_the_file() {
        String id = reviewed(aCaseAbout(item, "某项许可"));
        theCountyTakesItBack();

        assertThat(staff(COUNTY).post(choiceFor(id), choosing(2, "HAND_BACK")).body())
                .containsEntry("status", "UNDER_REVIEW").containsEntry("decidedBy", "CXS_LC");

        assertThat(staff(REVIEWER).get("/api/cases/" + id).status()).as("the township has it no more").isEqualTo(404);
        Map<String, Object> file = staff(COUNTY_REVIEWER).get("/api/cases/" + id).body();
        assertThat(file).doesNotContainKey("proposal").extracting("afterRecall").satisfies(chosen ->
                assertThat((Map<?, ?>) chosen).extracting("choice", "by", "reason", "earlier").containsExactly("HAND_BACK", COUNTY, "统一由县里办",
                        List.of(Map.of("by", REVIEWER, "text", "材料齐全，建议准予", "on", "2026-01-06"))));
        assertThat(lastTold(id, "approval.case-handed-back")).containsEntry("from", "DONGHUA_GOV").containsEntry("decidedBy", "CXS_LC")
                .satisfies(event -> ContractCheck.holds("approval.case-handed-back", event));
        assertThat(staff(COUNTY_REVIEWER).post(proposalOf(id), Map.of("version", 3, "opinion", "建议准予")).status()).isEqualTo(200);
        assertThat(staff(COUNTY_APPROVER).post(grantOf(id), Map.of("version", 4, "opinion", "同意")).status()).isEqualTo(200);
        assertThat(stored(id)).containsEntry("status", "GRANTED").containsEntry("basis", "RETAINED");
    }

    @Test
    void once_for_each_case_by_the_county_alone_and_with_a_reason() {
        String id = aCaseAbout(item, "某项许可");
        String other = aCase();
        theCountyTakesItBack();
        String nothing = staff(COUNTY).post(choiceFor(UNKNOWN), choosing(1, "HAND_BACK")).text();

        for (String stranger : List.of("xiong.wei", "kong.qingfan", REVIEWER, APPROVER, KEEPER, CLERK)) {
            Answer refused = staff(stranger).post(choiceFor(id), choosing(1, "HAND_BACK"));
            assertThat(refused.status()).as(stranger).isEqualTo(404);
            assertThat(refused.text()).isEqualTo(nothing);
        }
        assertThat(staff(COUNTY).post(choiceFor(id), Map.of("version", 1, "choice", "HAND_BACK", "reason", " ")).body()).containsEntry("field", "/reason");
        assertThat(staff(COUNTY).post(choiceFor(id), Map.of("version", 1, "choice", "BURN", "reason", "x")).body()).containsEntry("field", "/choice");
        assertThat(staff(COUNTY).post(choiceFor(id), choosing(7, "HAND_BACK")).problem()).isEqualTo("not-now");
        assertThat(staff(COUNTY).post(choiceFor(other), choosing(1, "HAND_BACK")).text()).contains("Nothing is to be chosen");
        assertThat(staff(COUNTY).post(choiceFor(id), choosing(1, "FINISH_BY_TOWNSHIP")).status()).isEqualTo(200);
        assertThat(staff(COUNTY).post(choiceFor(id), choosing(2, "HAND_BACK")).status()).isEqualTo(409);
    }

    @Test
    void and_nobody_chooses_while_the_owner_of_the_posts_does_not_answer() {
        String id = aCaseAbout(item, "某项许可");
        theCountyTakesItBack();
        FrontDesk.fallsSilent();

        assertThat(staff(COUNTY).post(choiceFor(id), choosing(1, "HAND_BACK")).status()).isEqualTo(503);
    }

    @Test
    void and_what_was_decided_in_time_is_still_sealed() {
        String id = granted(aCaseAbout(item, "某项许可"));
        theCountyTakesItBack();

        assertThat(atTheRecallDeskOf(COUNTY)).doesNotContain(id);
        assertThat(staff(COUNTY).post(choiceFor(id), choosing(3, "HAND_BACK")).status()).isEqualTo(409);
        assertThat(staff(KEEPER).get("/api/cases/" + id).status()).isEqualTo(200);
    }

    @Test
    void and_nothing_goes_to_the_county_that_a_statute_gives_to_the_township() {
        String id = aCaseAbout(item, "某项备案");
        theCountyTakesItBack(true);

        assertThat(staff(COUNTY).post(choiceFor(id), choosing(1, "HAND_BACK"))).satisfies(no -> {
            assertThat(no.status()).isEqualTo(409);
            assertThat(no.text()).contains("No organ of the county decides this item");
        });
        assertThat(staff(COUNTY).post(choiceFor(id), choosing(1, "FINISH_BY_TOWNSHIP")).status()).isEqualTo(200);
    }

    private void theCountyTakesItBack() {
        theCountyTakesItBack(false);
    }

    private void theCountyTakesItBack(boolean decidedByTownship) {
        Map<String, Object> grant = new HashMap<>(Map.of("itemCode", item, "townshipOrgan", "DONGHUA_GOV", "township", "532301105000",
                "basis", "CONFERRED", "from", "2021-07-01", "to", "2026-01-05"));
        grant.put("entrustingOrgan", null);
        ShelfFilling.filled(publishedGrants, List.of(published("grant-of-" + item, "catalogue.grant-recalled", grant)));
        ShelfFilling.filled(publishedHolders, List.of(published(item + "@532301000000", "catalogue.holder-published",
                Map.of("itemCode", item, "county", "532301000000", "defaultDecider", "CXS_LC", "decidedByTownship", decidedByTownship))));
    }

    private static Event published(String key, String type, Map<String, Object> data) {
        return new Event(Event.VERSION, Event.id(key, 1), "/intake", type, key, Instant.EPOCH, 1, "test", null, null, null, Event.JSON, data);
    }

    private List<Object> atTheRecallDeskOf(String account) {
        return staff(account).leafs("/api/cases?desk=recall", "cases").stream().map(row -> row.get("id")).toList();
    }

    private List<String> told(String id) {
        return stored(id).getList("history", Document.class).stream().map(entry -> entry.getString("type")).toList();
    }

    private Document lastTold(String id, String type) {
        return stored(id).getList("history", Document.class).stream().filter(entry -> entry.getString("type").equals(type))
                .findFirst().orElseThrow().get("data", Document.class);
    }

    private static Map<String, Object> choosing(int version, String choice) {
        return Map.of("version", version, "choice", choice, "reason", "统一由县里办");
    }

    private static String choiceFor(String id) {
        return "/api/cases/" + id + "/recall-choice";
    }
}
