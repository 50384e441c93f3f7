package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.fault.Step;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.Stumble;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningNotification
class Dead_letters_are_delivered_again {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MORE_THAN_ALL_TRIES = 100;

    private final Broker broker;
    private final Operator operator;
    private final ACase story = ACase.ofAnApplicant();
    private final Reader applicant;

    Dead_letters_are_delivered_again(@LocalServerPort int port, @LocalManagementPort int management, Broker broker) {
        this.broker = broker;
        this.operator = Operator.at(management);
        this.applicant = Reader.at(port, story.account());
    }

    @BeforeEach
    void the_account_is_bound() {
        ACase.tell(broker, story.bound());
    }

    @AfterEach
    void nothing_stumbles_any_more() {
        Stumble.at(Step.AFTER_CONSUME_BEFORE_STORE, 0);
    }

    @Test
    void each_once_however_often_it_is_asked() {
        Stumble.at(Step.AFTER_CONSUME_BEFORE_STORE, MORE_THAN_ALL_TRIES);
        ACase.tell(broker, story.submitted());
        Operator.Letter laid = awaitLetterOfTheCase();
        assertThat(laid.reason()).isEqualTo("IllegalStateException");
        assertThat(laid.replayed()).isFalse();

        Stumble.at(Step.AFTER_CONSUME_BEFORE_STORE, 0);
        assertThat(operator.deliver()).extracting(Operator.Letter::id).contains(laid.id());
        assertThat(operator.deliver()).extracting(Operator.Letter::id).doesNotContain(laid.id());
        await().atMost(SOON).until(() -> applicant.titles().size() == 1);
        assertThat(operator.letters()).filteredOn(letter -> letter.id().equals(laid.id())).allMatch(Operator.Letter::replayed);
    }

    @Test
    void and_what_waited_behind_it_is_heard_as_well() {
        Stumble.at(Step.AFTER_CONSUME_BEFORE_STORE, MORE_THAN_ALL_TRIES);
        ACase.tell(broker, story.submitted());
        awaitLetterOfTheCase();
        Stumble.at(Step.AFTER_CONSUME_BEFORE_STORE, 0);
        ACase.tell(broker, story.accepted());
        operator.deliver();
        await().atMost(SOON).until(() -> applicant.titles().size() == 2);
    }

    @Test
    void what_comes_back_is_delivered_again_only_on_a_special_wish() {
        broker.send("approval.case.v1", story.id(), "{broken".getBytes(StandardCharsets.UTF_8));
        await().atMost(SOON).until(() -> !ofTheCase().isEmpty());
        operator.deliver();
        await().atMost(SOON).until(() -> ofTheCase().stream().anyMatch(Operator.Letter::cameBack));
        assertThat(operator.deliver()).extracting(Operator.Letter::key).doesNotContain(story.id());
        assertThat(operator.deliverAlsoWhatCameBack()).extracting(Operator.Letter::key).containsOnlyOnce(story.id());
    }

    private Operator.Letter awaitLetterOfTheCase() {
        await().atMost(SOON).until(() -> !ofTheCase().isEmpty());
        assertThat(ofTheCase().getFirst().number()).isEqualTo(story.number());
        return ofTheCase().getFirst();
    }

    private List<Operator.Letter> ofTheCase() {
        return operator.letters().stream().filter(letter -> story.id().equals(letter.key())).toList();
    }
}
