package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.Broker;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RunningNotification
@ExtendWith(OutputCaptureExtension.class)
class Applicant_hears_how_the_case_stands {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ITEM = "森林高火险期内进入森林高火险区活动审批";

    private final Broker broker;
    private final ACase story = ACase.ofAnApplicant();
    private final Reader applicant;

    Applicant_hears_how_the_case_stands(@LocalServerPort int port, Broker broker) {
        this.broker = broker;
        this.applicant = Reader.at(port, story.account());
    }

    @Test
    void from_the_receipt_to_the_sealed_licence_newest_first() {
        ACase.tell(broker, story.bound());
        story.tellWhole(broker);
        awaitTitles("证件已办好：" + ITEM, "已批准：" + ITEM, "已受理：" + ITEM, "已收件：" + ITEM);
        assertThat(applicant.page("").notices()).allMatch(notice -> notice.number().equals(story.number()));
    }

    @Test
    void and_what_becomes_of_the_licence_afterwards() {
        ACase.tell(broker, story.bound(), story.issued(), story.revoked());
        awaitTitles("许可已撤销：" + ITEM);
    }

    @Test
    void once_even_if_all_topics_are_played_again() {
        ACase.tell(broker, story.bound());
        story.tellWhole(broker);
        ACase.tell(broker, story.bound());
        story.tellWhole(broker);
        ACase.tell(broker, laterReceipt());
        awaitTitles("已收件：后来的事", "证件已办好：" + ITEM, "已批准：" + ITEM, "已受理：" + ITEM, "已收件：" + ITEM);
    }

    @Test
    void also_what_was_heard_before_anybody_knew_whose_account_it_is() {
        ACase.tell(broker, story.submitted(), laterReceipt());
        assertThat(applicant.titles()).isEmpty();
        ACase.tell(broker, story.bound());
        awaitTitles("已收件：后来的事", "已收件：" + ITEM);
    }

    @Test
    void and_the_log_carries_the_trace_of_the_click_and_the_number_of_the_case(CapturedOutput log) {
        ACase.tell(broker, story.bound(), story.submitted());
        awaitTitles("已收件：" + ITEM);
        List<JsonNode> lines = log.getOut().lines().filter(line -> line.contains(story.id()))
                .map(line -> JsonMapper.shared().readTree(line)).toList();
        assertThat(lines).hasSize(1).allSatisfy(line -> {
            assertThat(line.path("traceId").stringValue()).isEqualTo(ACase.TRACE_ID);
            assertThat(line.path("case").stringValue()).isEqualTo(story.number());
            assertThat(line.toString()).doesNotContain(story.applicant(), story.account());
        });
    }

    private Event laterReceipt() {
        Event receipt = ACase.ofAnApplicant().submitted();
        return ACase.at(receipt.time().plusSeconds(3600),
                ACase.with(receipt, Map.of("applicantId", story.applicant(), "itemName", "后来的事")));
    }

    private void awaitTitles(String... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(applicant.titles()).containsExactly(expected));
    }
}
