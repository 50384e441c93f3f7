package cn.onestamp.intake.application;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.ThursdayBeforeSpringFestival.TownDay;
import cn.onestamp.intake.application.due.LetSilenceAccept;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** 行政许可法 art. 32(1)(iv): received on the last working day before the festival, the five days end on 27 February. */
@RunningFrontDesk
class Silence_accepts {

    private static final LocalDate RECEIVED_ON = LocalDate.of(2026, 2, 13);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 27);
    private static final Map<String, Map<String, Object>> ANSWERS = Map.of(
            "correction", Map.of("version", 3, "deficiencies", List.of(Map.of("of", "M0018", "what", "没有写时间"))),
            "refusal", Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "不需要许可"));

    @LocalServerPort
    private int port;

    @Autowired
    private TownDay town;

    @Autowired
    private LetSilenceAccept silence;

    @Autowired
    private MongoDatabase database;

    private Resident he;
    private Visitor clerk;
    private String id;

    @BeforeEach
    void somethingWaits() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        he = Resident.bound(port, "he.zhengkun");
        clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));
        town.becomes(RECEIVED_ON);
        id = he.handsIn();
    }

    @AfterEach
    void comeBack() {
        town.becomesThursdayAgain();
    }

    @Test
    void on_the_day_of_the_receipt_once_the_last_day_is_over(Broker broker) {
        town.becomes(LAST_DAY);
        round();
        assertThat(he.sees(id)).containsEntry("status", "SUBMITTED").containsEntry("answerBy", "2026-02-27");

        town.becomes(LAST_DAY.plusDays(1));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(he.sees(id)).containsEntry("status", "ACCEPTED"));
        assertThat(he.sees(id)).containsEntry("how", "DEEMED").containsEntry("acceptedOn", "2026-02-13");
        await().until(() -> told(broker).size() == 3);
        assertThat(told(broker)).allSatisfy(ContractCheck::holds).extracting(Event::type).containsExactly(
                "intake.application-submitted", "intake.application-accepted", "intake.silence-accepted");
        assertThat(told(broker).get(1)).satisfies(event -> {
            assertThat(event.actor()).isEqualTo("intake-service");
            assertThat(event.data()).containsEntry("statutoryDueOn", "2026-03-19").doesNotContainKey("acceptedBy");
        });
    }

    @Test
    void even_behind_another_that_nobody_can_read_any_more() {
        String spoilt = he.handsIn();
        Mono.from(database.getCollection("applications").updateOne(eq("_id", spoilt),
                combine(set("receivedAt", "not a day"), set("nextDue", "2026-01-01")))).block();
        town.becomes(LAST_DAY.plusDays(1));

        round();

        assertThat(he.sees(id)).containsEntry("status", "ACCEPTED");
        Mono.from(database.getCollection("applications").deleteOne(eq("_id", spoilt))).block();
    }

    @Test
    void but_not_what_was_answered_in_time() {
        town.becomes(LAST_DAY);
        tells();

        town.becomes(LAST_DAY.plusDays(10));
        round();

        assertThat(he.sees(id)).containsEntry("status", "CORRECTION_REQUESTED");
        assertThat(he.visitor().put("/api/applications/" + id + "/materials/M0018", "application/pdf", Resident.PLAN).body())
                .containsEntry("how", "CORRECTED").containsEntry("acceptedOn", "2026-03-09")
                .as("twenty working days from the next day on, the festival of the dead on 6 April left out")
                .containsEntry("statutoryDays", 20).containsEntry("statutoryDueOn", "2026-04-07");
    }

    @Test
    void and_a_clerk_who_comes_too_late_can_only_agree() {
        town.becomes(LAST_DAY.plusDays(1));

        assertThat(tells().status()).isEqualTo(409);
        assertThat(clerk.post("/api/window/applications/" + id + "/mending",
                Map.of("version", 3, "answers", Map.of("leader", "何正坤"))).status()).isEqualTo(409);
        assertThat(he.visitor().post("/api/applications/" + id + "/withdrawal", Map.of("version", 3)).status())
                .as("it is the back office's by law").isEqualTo(409);
        assertThat(clerk.post("/api/window/applications/" + id + "/materials/M0018/sighting", Map.of("version", 3)).status()).isEqualTo(409);
        assertThat(clerk.post("/api/window/applications/" + id + "/refusal",
                Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "太晚了")).status()).isEqualTo(409);
        Answer agreed = clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));
        if (agreed.status() == 200) {
            assertThat(agreed.body()).containsEntry("how", "DEEMED").containsEntry("acceptedOn", "2026-02-13");
        } else {
            assertThat(agreed.body()).containsEntry("currentStatus", "ACCEPTED");
        }
    }

    @Test
    void once_whoever_else_is_at_it_at_midnight(Broker broker) {
        town.becomes(LAST_DAY.plusDays(1));

        Flux.range(0, 8).flatMap(any -> Mono.fromRunnable(this::round).subscribeOn(Schedulers.boundedElastic())
                .and(Mono.fromCallable(() -> clerk.post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3)))
                        .subscribeOn(Schedulers.boundedElastic()))).blockLast(Duration.ofSeconds(30));

        assertThat(he.sees(id)).containsEntry("status", "ACCEPTED").containsEntry("acceptedOn", "2026-02-13").containsEntry("version", 4);
        await().until(() -> told(broker).size() == 3);
    }

    @ParameterizedTest
    @CsvSource({"correction, intake.correction-requested", "refusal, intake.application-not-required"})
    void or_the_clerk_answered_but_never_both_whoever_is_faster_at_midnight(String answer, String told, Broker broker) {
        town.becomes(LAST_DAY);

        List<Integer> answered = Flux.range(0, 8).flatMap(moment -> Mono.fromCallable(() -> {
            if (moment == 3) {
                town.becomes(LAST_DAY.plusDays(1));
            }
            round();
            return clerk.post("/api/window/applications/" + id + "/" + answer, ANSWERS.get(answer)).status();
        }).subscribeOn(Schedulers.boundedElastic()), 8).collectList().block(Duration.ofSeconds(30));
        town.becomes(LAST_DAY.plusDays(1));
        round();

        boolean inTime = !he.sees(id).get("status").equals("ACCEPTED");
        assertThat(answered).filteredOn(status -> status == 200).hasSize(inTime ? 1 : 0);
        assertThat(answered).filteredOn(status -> status == 409).hasSize(inTime ? 7 : 8);
        assertThat(he.sees(id)).containsEntry("version", 4);
        List<String> events = inTime ? List.of("intake.application-submitted", told)
                : List.of("intake.application-submitted", "intake.application-accepted", "intake.silence-accepted");
        await().untilAsserted(() -> assertThat(told(broker)).extracting(Event::type).isEqualTo(events));
    }

    private void round() {
        silence.pass(Act.onHearing("intake-service", null, null)).block(Duration.ofSeconds(30));
    }

    private Answer tells() {
        return clerk.post("/api/window/applications/" + id + "/correction",
                Map.of("version", 3, "deficiencies", List.of(Map.of("of", "M0018", "what", "没有写时间"))));
    }

    private List<Event> told(Broker broker) {
        return broker.everythingIn("intake.application.v1").stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
