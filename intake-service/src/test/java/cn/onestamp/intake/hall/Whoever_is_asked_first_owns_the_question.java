package cn.onestamp.intake.hall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import cn.onestamp.platform.testkit.Visitor.Answer;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RunningFrontDesk
class Whoever_is_asked_first_owns_the_question {

    private static final String DONGHUA = "532301105000";
    private static final String QUESTION = "我是王德财，身份证 532301199003070012，手机 13800000001，养牛补贴怎么申请？";

    @LocalServerPort
    private int port;

    @Autowired
    private MongoDatabase database;

    private Visitor zhao;
    private Visitor colleague;
    private Visitor reviewer;
    private Visitor otherTown;

    @BeforeEach
    void comeIn() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        zhao = staff("zhao.qiuyue");
        await().until(() -> asks(zhao, DONGHUA).status() == 201);
        colleague = staff("zheng.lei");
        reviewer = staff("he.junwei");
        otherTown = staff("chang.guiying");
    }

    @Test
    void until_it_is_answered_and_others_hear_no_word_of_it(Broker broker) {
        Answer asked = asks(zhao, DONGHUA);
        assertThat(asked.body()).containsEntry("status", "OPEN").containsEntry("version", 1)
                .containsEntry("owner", Map.of("organ", "DONGHUA_CENTRE", "account", "zhao.qiuyue"));
        String id = (String) asked.body().get("id");
        assertThat(zhao.get("/api/window/enquiries/" + id).body()).containsEntry("question", QUESTION).containsEntry("phone", "13800000001");

        assertThat(handsOver(zhao, id, 1, "he.junwei").body()).containsEntry("version", 2)
                .containsEntry("owner", Map.of("organ", "DONGHUA_BUREAU", "account", "he.junwei"));
        assertThat(answers(reviewer, id, 2).body()).containsEntry("status", "ANSWERED").containsEntry("version", 3);
        assertThat(answers(reviewer, id, 3).problem()).isEqualTo("not-now");
        assertThat(handsOver(reviewer, id, 3, "zhao.qiuyue").problem()).isEqualTo("not-now");

        await().until(() -> told(broker, id).size() == 3);
        assertThat(told(broker, id)).extracting(Event::type)
                .containsExactly("intake.enquiry-received", "intake.enquiry-handed-over", "intake.enquiry-answered");
        assertThat(told(broker, id)).allSatisfy(ContractCheck::holds);
        assertThat(told(broker, id).toString()).doesNotContain("养牛", "王德财", "13800000001", "农业", "每年三月");
    }

    @Test
    void and_not_ours_is_no_answer_without_a_name() {
        String id = idOf(asks(zhao, DONGHUA));

        for (String nobody : List.of("", " ", "nobody.known", "NO_SUCH_ORGAN", "V_532301105902", "{\"$ne\":1}")) {
            Answer refused = handsOver(zhao, id, 1, nobody);
            assertThat(refused.status()).as(nobody).isEqualTo(422);
            assertThat(refused.text()).contains("/to").contains(nobody.isBlank() ? "receiver-missing" : "receiver-not-there");
        }
        assertThat(zhao.post("/api/window/enquiries/" + id + "/handover", Map.of("version", 1, "note", "不归我们管")).text()).contains("receiver-missing");
        assertThat(handsOver(zhao, id, 1, "zhao.qiuyue").text()).contains("receiver-has-it");
        assertThat(zhao.get("/api/window/enquiries/" + id).body()).containsEntry("version", 1).containsEntry("status", "OPEN");
    }

    @Test
    void while_colleagues_see_it_masked_and_another_hall_sees_nothing() {
        String id = idOf(asks(zhao, DONGHUA));

        assertThat(colleague.leafs("/api/window/enquiries", "enquiries")).filteredOn(row -> id.equals(row.get("id"))).singleElement()
                .satisfies(row -> assertThat(row).containsEntry("phone", "138****0001")
                        .extractingByKey("question").asString().contains("532301********0012", "138****0001").doesNotContain("199003070012"));
        assertThat(colleague.get("/api/window/enquiries/" + id).status()).isEqualTo(403);
        assertThat(answers(colleague, id, 1).status()).isEqualTo(403);
        assertThat(handsOver(colleague, id, 1, "zheng.lei").status()).isEqualTo(403);
        for (Visitor stranger : List.of(otherTown, reviewer, staff("li.chunhua"), Visitor.at(port, SignIn.resident("wang.decai")))) {
            assertThat(stranger.leafs("/api/window/enquiries", "enquiries")).extracting(row -> row.get("id")).doesNotContain(id);
            assertThat(stranger.get("/api/window/enquiries/" + id).status()).isEqualTo(404);
            assertThat(answers(stranger, id, 1).status()).isEqualTo(404);
            assertThat(handsOver(stranger, id, 1, "zheng.lei").status()).isEqualTo(404);
            assertThat(stranger.get("/api/window/enquiries?after=" + id).status()).isEqualTo(404);
        }
        assertThat(Visitor.withoutSignIn(port).get("/api/window/enquiries").status()).isEqualTo(401);
    }

    @Test
    void wherever_people_are_received_and_only_there() {
        assertThat(asks(staff("li.chunhua"), "532301105207").status()).isEqualTo(201);
        assertThat(asks(otherTown, "532324101000").status()).isEqualTo(201);
        assertThat(asks(zhao, "532301202000").status()).as("another township").isEqualTo(404);
        assertThat(asks(staff("li.chunhua"), "532301105901").status()).as("another village").isEqualTo(404);
        for (String other : List.of("he.junwei", "sun.jianping", "zhou.hongmei", "duan.hong")) {
            assertThat(asks(staff(other), DONGHUA).status()).as(other).isEqualTo(404);
        }
        assertThat(asks(Visitor.at(port, SignIn.resident("wang.decai")), DONGHUA).status()).isEqualTo(404);
    }

    @Test
    void or_an_organ_does_and_then_whoever_is_there() {
        String id = idOf(asks(zhao, DONGHUA));

        assertThat(handsOver(zhao, id, 1, "DONGHUA_BUREAU").body()).containsEntry("owner", Map.of("organ", "DONGHUA_BUREAU"));

        assertThat(answers(zhao, id, 2).status()).as("no longer theirs").isEqualTo(404);
        assertThat(staff("wu.pinghua").leafs("/api/window/enquiries", "enquiries")).extracting(row -> row.get("id")).contains(id);
        assertThat(answers(staff("wu.pinghua"), id, 2).status()).isEqualTo(200);
        assertThat(staff("wu.pinghua").leafs("/api/window/enquiries?status=ANSWERED", "enquiries")).extracting(row -> row.get("id")).contains(id);
    }

    @Test
    void and_a_repeated_press_or_an_old_page_changes_nothing() {
        Answer first = zhao.post("/api/window/enquiries", "same-enquiry", asking(DONGHUA));
        Answer again = zhao.post("/api/window/enquiries", "same-enquiry", asking(DONGHUA));
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.replayed()).isTrue();
        String id = idOf(first);

        assertThat(handsOver(zhao, id, 1, "zheng.lei").status()).isEqualTo(200);
        assertThat(answers(colleague, id, 1).problem()).isEqualTo("not-now");
    }

    @Test
    void and_what_cannot_be_read_is_refused_by_its_name() {
        Map<String, Object> wrong = new HashMap<>(asking(DONGHUA));
        wrong.put("phone", "12345");
        assertThat(zhao.post("/api/window/enquiries", wrong).body()).containsEntry("field", "/phone");
        wrong.putAll(Map.of("phone", "13800000001", "place", "5323"));
        assertThat(zhao.post("/api/window/enquiries", wrong).body()).containsEntry("field", "/place");
        wrong.putAll(Map.of("place", DONGHUA, "question", " "));
        assertThat(zhao.post("/api/window/enquiries", wrong).body()).containsEntry("field", "/question");
        wrong.putAll(Map.of("question", Map.of("$gt", "")));
        assertThat(zhao.post("/api/window/enquiries", wrong).status()).isEqualTo(400);
        assertThat(zhao.get("/api/window/enquiries?status=$ne").status()).isEqualTo(400);
    }

    @Test
    void and_the_store_holds_no_word_in_clear_while_every_reading_is_put_down() {
        String id = idOf(asks(zhao, DONGHUA));
        handsOver(zhao, id, 1, "he.junwei");
        answers(reviewer, id, 2);
        reviewer.get("/api/window/enquiries/" + id);

        assertThat(stored("enquiries", id).toJson()).doesNotContain("养牛", "13800000001", "农业", "每年三月");
        assertThat(Flux.from(database.getCollection("audit").find()).map(Document::toJson)
                .filter(row -> row.contains(id) && row.contains("intake.enquiry-read")).collectList().block())
                .singleElement().asString().contains("he.junwei").doesNotContain("养牛", "13800000001");
    }

    private Document stored(String collection, String id) {
        return Mono.from(database.getCollection(collection).find(Filters.eq(id)).first()).block();
    }

    private Answer asks(Visitor asked, String place) {
        return asked.post("/api/window/enquiries", asking(place));
    }

    private static Map<String, Object> asking(String place) {
        return Map.of("question", QUESTION, "phone", "138 0000 0001", "place", place);
    }

    private static Answer handsOver(Visitor owner, String id, long version, String to) {
        return owner.post("/api/window/enquiries/" + id + "/handover", Map.of("version", version, "to", to, "note", "属于农业口，请王德财联系"));
    }

    private static Answer answers(Visitor owner, String id, long version) {
        return owner.post("/api/window/enquiries/" + id + "/answer", Map.of("version", version, "answer", "每年三月在村委会申请"));
    }

    private static String idOf(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isLessThan(300);
        return (String) answer.body().get("id");
    }

    private Visitor staff(String account) {
        return Visitor.at(port, SignIn.staff(account));
    }

    private static List<Event> told(Broker broker, String id) {
        return broker.everythingIn("intake.enquiry.v1").stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
