package cn.onestamp.intake.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Before applying for anything, without signing in. */
@RunningFrontDesk
class Anybody_asks_what_is_needed {

    private static final String DONGHUA = "532301105000";
    private static final String LONGCHUAN = "532324101000";
    private static final String TIMBER = "530164001000";
    private static final Map<String, String> SMALL_OWN = Map.of("scattered", "no", "forest", "own", "volume", "no", "commit", "yes");

    @LocalServerPort
    private int port;

    private Visitor anybody;

    @BeforeEach
    void comeIn() {
        anybody = Visitor.withoutSignIn(port);
        await().until(() -> anybody.get("/api/items/" + TIMBER + "?place=" + LONGCHUAN).status() == 200);
        await().until(() -> asks(TIMBER, LONGCHUAN, SMALL_OWN).status() == 200);
    }

    @Test
    void and_reads_the_questions_in_the_guide() {
        Map<String, Object> guide = anybody.get("/api/items/" + TIMBER).body();

        assertThat(guide).extractingByKey("questions", LIST).hasSize(4).first().asInstanceOf(MAP).containsEntry("id", "scattered")
                .extractingByKey("options", LIST).hasSize(2).first().isEqualTo(Map.of("id", "yes", "label", "是"));
        assertThat(guide).containsEntry("listedIn", "POWER40").extractingByKey("fee", MAP).containsEntry("amountFen", 0);
        assertThat(anybody.get("/api/items/530120002000").body()).extractingByKey("questions", LIST).isEmpty();
    }

    @Test
    void and_hears_the_exact_list_the_days_and_where_to_go() {
        Map<String, Object> list = asks(TIMBER, LONGCHUAN, SMALL_OWN).body();

        assertThat(list).containsEntry("outcome", "CHECKLIST").containsEntry("reasons", List.of())
                .containsEntry("feeFen", 0).containsEntry("promisedDays", 3).containsEntry("statutoryDays", 20)
                .containsEntry("handledAt", Map.of("code", "NANHUA_HALL", "name", "南华县政务服务大厅"))
                .extractingByKey("decidedBy", MAP).containsEntry("code", "NHX_LC").containsEntry("basis", "RETAINED");
        assertThat(list).extractingByKey("materials", LIST).extracting(material -> String.valueOf(((Map<?, ?>) material).get("providedBy")))
                .contains("FORM", "SHARED", "APPLICANT");
    }

    @Test
    void and_hears_the_list_before_saying_where_but_not_who() {
        Map<String, Object> list = anybody.postWithoutKey("/api/items/" + TIMBER + "/checklist", Map.of("answers", SMALL_OWN)).body();

        assertThat(list).containsEntry("outcome", "CHECKLIST").containsEntry("promisedDays", 3)
                .containsEntry("handledAt", null).containsEntry("decidedBy", null);
    }

    @Test
    void and_hears_which_organ_of_the_own_county_is_competent() {
        Map<String, String> collective = Map.of("scattered", "no", "forest", "other", "volume", "no", "commit", "no");

        assertThat(asks(TIMBER, DONGHUA, collective).body()).containsEntry("outcome", "OTHER_ORGAN")
                .containsEntry("materials", List.of()).containsEntry("promisedDays", null)
                .extractingByKey("otherOrgan", MAP).containsEntry("code", "CXS_LC");
        assertThat(asks(TIMBER, LONGCHUAN, collective).body()).extractingByKey("otherOrgan", MAP).containsEntry("code", "NHX_LC");
    }

    @Test
    void and_hears_why_no_licence_is_needed_or_a_person_judges() {
        assertThat(asks(TIMBER, DONGHUA, Map.of("scattered", "yes", "forest", "own", "volume", "no", "commit", "no")).body())
                .containsEntry("outcome", "NOT_LICENSABLE").extractingByKey("reasons", LIST).hasSize(1);
        assertThat(asks("530117701000", DONGHUA, Map.of("kind", "dig", "urgent", "no", "size", "small", "public", "no")).body())
                .containsEntry("outcome", "PERSON_JUDGES").containsEntry("feeFen", null).containsEntry("promisedDays", 7);
    }

    @Test
    void and_hears_everything_that_is_wrong_with_the_question() {
        assertThat(asks(TIMBER, DONGHUA, Map.of("scattered", "perhaps", "$where", "1"))).satisfies(no -> {
            assertThat(no.status()).isEqualTo(422);
            assertThat(no.body()).extractingByKey("faults", LIST).extracting(fault -> ((Map<?, ?>) fault).get("field"))
                    .isEqualTo(List.of("/answers/scattered", "/answers/forest", "/answers/volume", "/answers/commit", "/answers/$where"));
        });
        assertThat(asks(TIMBER, "532301105999", SMALL_OWN).text()).contains("place-not-served", "532301105999");
        assertThat(asks("530199999000", DONGHUA, SMALL_OWN).problem()).isEqualTo("absent");
        assertThat(anybody.postWithoutKey("/api/items/" + TIMBER + "/checklist",
                Map.of("place", DONGHUA, "answers", Map.of("scattered", Map.of("$ne", 1)))).status()).isEqualTo(400);
    }

    private Answer asks(String code, String place, Map<String, String> answers) {
        return anybody.postWithoutKey("/api/items/" + code + "/checklist", Map.of("place", place, "answers", answers));
    }
}
