package cn.onestamp.notification;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@RunningNotification
class Agent_is_asked_to_pass_it_on {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ITEM = "森林高火险期内进入森林高火险区活动审批";

    private final Broker broker;
    private final Shelf<Post> posts;
    private final String account = "agent-" + UUID.randomUUID();
    private final String mandate = UUID.randomUUID().toString();
    private final ACase story = ACase.ofAnApplicant();
    private final Reader agent;
    private final Reader villager;

    Agent_is_asked_to_pass_it_on(@LocalServerPort int port, Broker broker, @Autowired Shelf<Post> posts) {
        this.broker = broker;
        this.posts = posts;
        this.agent = Reader.ofStaff(port, account);
        this.villager = Reader.at(port, story.account());
    }

    @BeforeEach
    void underAMandate() {
        servesIn("532301105207", 1);
        ACase.tell(broker, story.bound());
        broker.send("intake.mandate.v1", ofTheMandate("intake.mandate-given", 1));
        await().atMost(SOON).until(() -> !posts.in(account).isEmpty() && villager.titles().size() == 1);
        ACase.tell(broker, ACase.with(story.submitted(), Map.of("agent", account, "mandateId", mandate)));
        await().atMost(SOON).untilAsserted(() -> assertThat(agent.titles()).containsExactly("请转告：已收件：" + ITEM));
    }

    @Test
    void at_each_step_at_both_desks_until_the_villager_goes_on_alone() {
        ACase.tell(broker, story.opened());
        ACase.tell(broker, story.accepted());
        await().atMost(SOON).untilAsserted(() -> assertThat(agent.titles()).containsExactly("请转告：已受理：" + ITEM, "请转告：已收件：" + ITEM));
        assertThat(agent.page("").notices().getFirst().text()).startsWith("请转告委托您代办的村民");

        ACase.tell(broker, ofTheCase("intake.application-taken-over", 3), ofTheCase("intake.application-withdrawn", 4));

        await().atMost(SOON).until(() -> villager.titles().contains("已撤回：" + ITEM));
        ACase.tell(broker, story.proposed(), story.granted());
        await().atMost(SOON).until(() -> villager.titles().contains("已批准：" + ITEM));
        assertThat(agent.titles()).hasSize(2);
    }

    @Test
    void and_not_of_what_happens_once_the_mandate_has_ended() {
        broker.send("intake.mandate.v1", ofTheMandate("intake.mandate-revoked", 2));
        await().atMost(SOON).until(() -> villager.titles().contains("委托已经终止"));

        ACase.tell(broker, story.accepted());

        await().atMost(SOON).until(() -> villager.titles().contains("已受理：" + ITEM));
        assertThat(agent.titles()).hasSize(1);
    }

    @Test
    void and_not_of_what_happens_once_its_last_day_has_passed() {
        broker.send("intake.mandate.v1", ofTheMandate("intake.mandate-expired", 2));
        await().atMost(SOON).until(() -> villager.titles().contains("委托已经到期"));

        ACase.tell(broker, ACase.at(Instant.parse("2027-01-05T02:00:00Z"), story.accepted()));

        await().atMost(SOON).until(() -> villager.titles().contains("已受理：" + ITEM));
        assertThat(agent.titles()).hasSize(1);
    }

    @Test
    void and_the_villager_hears_also_where_nobody_noted_when_the_mandate_began(@Autowired MongoDatabase database) {
        Mono.from(database.getCollection("threads").updateOne(eq("_id", mandate), unset("mandate.from"))).block();

        ACase.tell(broker, story.accepted());

        await().atMost(SOON).until(() -> villager.titles().contains("已受理：" + ITEM));
        assertThat(agent.titles()).hasSize(1);
    }

    @Test
    void and_not_of_the_village_an_agent_has_left_for_another() {
        servesIn("532301105208", 2);
        await().atMost(SOON).until(() -> posts.in(account).stream().allMatch(held -> held.divisionScope().equals("532301105208")));

        ACase.tell(broker, story.accepted());

        await().atMost(SOON).until(() -> villager.titles().contains("已受理：" + ITEM));
        assertThat(agent.titles()).hasSize(1);
    }

    private void servesIn(String village, long sequence) {
        Map<String, Object> post = new HashMap<>(Map.of("account", account, "organ", "V_" + village, "post", "VILLAGE_AGENT",
                "divisionScope", village, "from", "2025-07-01"));
        post.put("to", null);
        post.put("coverFor", null);
        broker.send("catalogue.post.v1", ACase.with(ContractCheck.exampleEvent("catalogue.post-assigned", account, sequence, null), post));
    }

    private Event ofTheCase(String type, long sequence) {
        return ACase.with(ContractCheck.exampleEvent(type, story.id(), sequence, null),
                Map.of("applicantId", story.applicant(), "number", story.number()));
    }

    private Event ofTheMandate(String type, long sequence) {
        return ACase.with(ContractCheck.exampleEvent(type, mandate, sequence, null),
                Map.of("principalId", story.applicant(), "agent", account, "from", "2026-01-01", "to", "2026-12-31"));
    }
}
