package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor.Answer;
import cn.onestamp.platform.testkit.Visitor;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everybody of the demo town tries to accept an application of Donghua. */
@RunningFrontDesk
class Only_the_right_window_accepts {

    private static final Set<String> WINDOW_OF_DONGHUA = Set.of("zhao.qiuyue", "zheng.lei");
    private static final Map<String, Object> STALE = Map.of("version", 99);

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private String waiting;

    @BeforeEach
    void somethingWaits() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        waiting = Resident.bound(port, "he.zhengkun").handsIn();
    }

    @Test
    void and_to_everybody_else_there_is_nothing() {
        String nothing = Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf("00000000-0000-4000-8000-000000000000"), STALE).text();
        for (Row person : Table.read(OpenTown.REFERENCE_DATA.resolve("people.csv"))) {
            String account = person.text("username");
            Visitor visitor = Visitor.at(port, SignIn.of(account, Caller.Kind.valueOf(person.text("kind"))));
            Answer answer = visitor.post(acceptanceOf(waiting), STALE);
            if (WINDOW_OF_DONGHUA.contains(account)) {
                assertThat(answer.status()).as(account).isEqualTo(409);
            } else {
                assertThat(answer.status()).as(account).isEqualTo(404);
                assertThat(answer.text()).as(account).isEqualTo(nothing);
            }
        }
    }

    @Test
    void and_the_window_of_another_township_does_not_find_it_on_its_list() {
        for (String clerk : List.of("chang.guiying", "mao.ruixue", "bi.xiaoyun")) {
            assertThat(listedAt(Visitor.at(port, SignIn.staff(clerk)))).as(clerk).doesNotContain(waiting);
        }
        for (String clerk : WINDOW_OF_DONGHUA) {
            assertThat(listedAt(Visitor.at(port, SignIn.staff(clerk)))).as(clerk).contains(waiting);
        }
    }

    @Test
    void and_whoever_stands_in_for_somebody_is_put_down_with_both_names(Broker broker) {
        String substitute = "new.substitute." + UUID.randomUUID().toString().substring(0, 8);
        assertThat(Visitor.at(port, SignIn.staff("kong.qingfan")).post("/api/posts", Map.of("account", substitute, "organ", "DONGHUA_CENTRE",
                "post", "FRONT_DESK", "divisionScope", "532301105000", "from", "2026-02-12", "coverFor", "zhao.qiuyue",
                "personnelOrgan", "DONGHUA_CENTRE")).status()).isEqualTo(201);
        Visitor standingIn = Visitor.at(port, SignIn.staff(substitute));
        await().atMost(Duration.ofSeconds(60)).until(() -> listedAt(standingIn).contains(waiting));

        assertThat(standingIn.post("/api/window/applications/" + waiting + "/materials/M0018/sighting", Map.of("version", 3)).status()).isEqualTo(200);
        assertThat(standingIn.post(acceptanceOf(waiting), Map.of("version", 4)).status()).isEqualTo(200);

        await().until(() -> told(broker).size() == 3);
        assertThat(told(broker).subList(1, 3)).extracting(Event::actor, Event::onbehalfof)
                .containsOnly(tuple(substitute, "zhao.qiuyue"));
    }

    @Test
    void and_no_clerk_what_they_ask_for_themselves() {
        String own = Resident.bound(port, "zheng.lei").handsIn();

        assertThat(Visitor.at(port, SignIn.staff("zheng.lei")).post(acceptanceOf(own), Map.of("version", 3))).satisfies(no -> {
            assertThat(no.status()).isEqualTo(403);
            assertThat(no.problem()).isEqualTo("not-allowed");
        });
        assertThat(Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(own), Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_none_who_walked_in_as_everybody_does_and_never_bound_an_account() {
        String own = Township.LONGCHUAN.handedIn(port, "mao.ruixue");
        Visitor chief = Visitor.at(port, SignIn.staff("mao.ruixue"));
        String here = "/api/window/applications/" + own;

        assertThat(chief.post(here + "/acceptance", Map.of("version", 3)).problem()).isEqualTo("not-allowed");
        assertThat(chief.post(here + "/correction", Map.of("version", 3, "deficiencies", List.of())).status()).isEqualTo(403);
        assertThat(chief.post(here + "/refusal", Map.of("version", 3, "kind", "NOT_LICENSABLE", "reason", "x")).status()).isEqualTo(403);
        assertThat(chief.post(here + "/mending", Map.of("version", 3, "answers", Map.of())).status()).isEqualTo(403);
        Map<String, Object> card = new HashMap<>(Township.identity("mao.ruixue"));
        card.put("reason", "本人持身份证到窗口");
        assertThat(chief.post("/api/window/persons/release", card).problem()).as("nor frees themselves of another account").isEqualTo("not-allowed");
        assertThat(Visitor.at(port, SignIn.service("approval")).get(applicantOf(own, "mao.ruixue")).body()).containsEntry("applicant", true);
        assertThat(Visitor.at(port, SignIn.staff("chang.guiying")).post(here + "/acceptance", Map.of("version", 3)).status()).isEqualTo(200);
    }

    @Test
    void and_one_that_was_silent_for_too_long_has_accepted_on_the_day_of_the_receipt() {
        Mono.from(database.getCollection("applications").updateOne(
                Filters.eq("_id", waiting), Updates.set("receivedOn", "2026-02-02"))).block();

        Answer accepted = Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(waiting), Map.of("version", 3));

        assertThat(accepted.body()).containsEntry("how", "DEEMED").containsEntry("acceptedOn", "2026-02-02").containsEntry("promisedDueOn", "2026-02-05")
                .doesNotContainKey("acceptedBy")
                .containsEntry("statutoryDueOn", "2026-03-06").containsEntry("provisional", false);
        assertThat(Visitor.at(port, SignIn.resident("he.zhengkun")).get("/api/applications/" + waiting).body())
                .containsEntry("dueOn", "2026-02-05").containsEntry("provisional", false);
    }

    @Test
    void and_a_draft_is_on_nobodys_list_but_the_residents() {
        String draft = Resident.bound(port, "he.zhengkun").completes();
        Visitor clerk = Visitor.at(port, SignIn.staff("zhao.qiuyue"));

        assertThat(listedAt(clerk)).doesNotContain(draft);
        assertThat(clerk.post(acceptanceOf(draft), Map.of("version", 2)).status()).isEqualTo(404);
    }

    @Test
    void and_the_back_office_hears_the_name_and_nothing_else_once_it_is_accepted_and_the_audit_says_for_whom() {
        Visitor approval = Visitor.at(port, SignIn.service("approval"));
        Map<String, Object> asking = Map.of("reason", "seal", "asker", "zhou.hongmei");
        assertThat(approval.postWithoutKey(holderOf(waiting), asking).status()).isEqualTo(404);

        Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(waiting), Map.of("version", 3));

        assertThat(approval.postWithoutKey(holderOf(waiting), asking).body()).isEqualTo(Map.of("holder", "何正坤"));
        assertThat(revealings(waiting)).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("who", "zhou.hongmei").containsEntry("reason", "seal"));
        assertThat(approval.get(applicantOf(waiting, "he.zhengkun")).body()).containsEntry("applicant", true);
        assertThat(approval.get(applicantOf(waiting, "luo.jinhua")).body()).containsEntry("applicant", false);
        assertThat((List<?>) approval.get("/internal/principals?account=he.zhengkun").body().get("principals")).isNotEmpty();
        assertThat((List<?>) approval.get("/internal/principals?account=a.stranger").body().get("principals")).isEmpty();
        for (Map<String, Object> unnamed : List.<Map<String, Object>>of(
                Map.of("reason", "seal"), Map.of("reason", "seal", "asker", " "), Map.of("reason", "", "asker", "zhou.hongmei"))) {
            assertThat(approval.postWithoutKey(holderOf(waiting), unnamed).status()).isEqualTo(400);
        }
    }

    @Test
    void and_no_other_service_and_no_person_learns_the_name() {
        Visitor.at(port, SignIn.staff("zhao.qiuyue")).post(acceptanceOf(waiting), Map.of("version", 3));
        Map<String, Object> asking = Map.of("reason", "seal", "asker", "zhou.hongmei");

        for (SignIn other : List.of(SignIn.service("notification"), SignIn.service("enforcement"), SignIn.service("intake"),
                SignIn.staff("zhou.hongmei"), SignIn.staff("service-account-approval-service"), SignIn.resident("he.zhengkun"))) {
            assertThat(Visitor.at(port, other).postWithoutKey(holderOf(waiting), asking).status()).as(other.account()).isEqualTo(404);
            assertThat(Visitor.at(port, other).get(applicantOf(waiting, "he.zhengkun")).status()).as(other.account()).isEqualTo(404);
            assertThat(Visitor.at(port, other).get("/internal/principals?account=he.zhengkun").status()).as(other.account()).isEqualTo(404);
        }
        assertThat(Visitor.at(port, SignIn.service("approval")).get("/internal/applications/" + waiting + "/dossier?reason=seal&asker=zhou.hongmei")
                .status()).isEqualTo(404);
        assertThat(revealings(waiting)).isEmpty();
    }

    private List<Document> revealings(String id) {
        return Flux.from(database.getCollection("audit").find(Filters.and(
                Filters.eq("subject", id), Filters.eq("what", "intake.name-revealed")))).collectList().block();
    }

    private static String holderOf(String id) {
        return "/internal/applications/" + id + "/holder";
    }

    private static String applicantOf(String id, String account) {
        return "/internal/applications/" + id + "/applicant?account=" + account;
    }

    private static String acceptanceOf(String id) {
        return "/api/window/applications/" + id + "/acceptance";
    }

    private static List<Object> listedAt(Visitor clerk) {
        return clerk.leafs("/api/window/applications", "applications").stream().map(row -> row.get("id")).toList();
    }

    private List<Event> told(Broker broker) {
        return broker.everythingIn("intake.application.v1").stream().filter(record -> waiting.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
