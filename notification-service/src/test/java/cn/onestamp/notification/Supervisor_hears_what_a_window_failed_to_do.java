package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningNotification
class Supervisor_hears_what_a_window_failed_to_do {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Broker broker;
    private final Shelf<Post> posts;
    private final Reader ofThisCounty;
    private final Reader whoLeft;
    private final Reader ofTheOtherCounty;
    private final String here = "supervisor-" + UUID.randomUUID();
    private final String left = "supervisor-" + UUID.randomUUID();
    private final String elsewhere = "supervisor-" + UUID.randomUUID();
    private final ACase story = ACase.ofAnApplicant();

    Supervisor_hears_what_a_window_failed_to_do(@LocalServerPort int port, Broker broker, @Autowired Shelf<Post> posts) {
        this.broker = broker;
        this.posts = posts;
        this.ofThisCounty = Reader.ofStaff(port, here);
        this.whoLeft = Reader.ofStaff(port, left);
        this.ofTheOtherCounty = Reader.ofStaff(port, elsewhere);
    }

    @Test
    void in_the_own_county_only_while_on_the_post_and_once() {
        onPost(here, "532301000000", null);
        onPost(left, "532301000000", "2025-12-31");
        onPost(elsewhere, "532324000000", null);
        await().atMost(SOON).until(() -> List.of(here, left, elsewhere).stream().noneMatch(account -> posts.in(account).isEmpty()));
        Event silent = story.wentSilent();

        ACase.tell(broker, silent);
        await().atMost(SOON).untilAsserted(() ->
                assertThat(ofThisCounty.titles()).containsExactly("逾期未告知，视为受理：森林高火险期内进入森林高火险区活动审批"));
        ACase.tell(broker, silent, story.askedForTooMuch());

        await().atMost(SOON).untilAsserted(() -> assertThat(ofThisCounty.titles()).hasSize(2).first().asString().startsWith("清单外要材料"));
        assertThat(ofThisCounty.page("").notices().getFirst().text()).contains("材料2项（居民身份证）");
        assertThat(whoLeft.titles()).isEmpty();
        assertThat(ofTheOtherCounty.titles()).isEmpty();
    }

    private void onPost(String account, String county, String until) {
        Map<String, Object> post = new HashMap<>(Map.of("account", account, "organ", "ZWJ_" + county, "post", "COUNTY_SUPERVISOR",
                "divisionScope", county, "from", "2025-07-01"));
        post.put("to", until);
        post.put("coverFor", null);
        broker.send("catalogue.post.v1", ACase.with(ContractCheck.exampleEvent("catalogue.post-assigned", account, 1, null), post));
    }
}
