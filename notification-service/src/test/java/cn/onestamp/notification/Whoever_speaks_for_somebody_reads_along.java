package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningNotification
class Whoever_speaks_for_somebody_reads_along {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final Broker broker;
    private final ACase story = ACase.ofAnApplicant();
    private final ACase somebodyElse = ACase.ofAnApplicant();
    private final Reader reader;

    Whoever_speaks_for_somebody_reads_along(@LocalServerPort int port, Broker broker) {
        this.broker = broker;
        this.reader = Reader.at(port, somebodyElse.account());
    }

    @Test
    void a_guardian_until_the_ward_comes_of_age() {
        ACase.tell(broker, somebodyElse.bound(), somebodyElse.submitted());
        broker.send("intake.person.v1", ACase.with(ContractCheck.exampleEvent("intake.guardian-confirmed", story.applicant(), 1, null),
                Map.of("personId", story.applicant(), "guardianId", somebodyElse.applicant(), "ward", "张*")));
        ACase.tell(broker, story.submitted());

        await().atMost(SOON).untilAsserted(() -> assertThat(reader.page("").notices()).extracting(Reader.Shown::concerning)
                .containsExactlyInAnyOrder("张*", null));
        Reader.Shown ofTheWard = ofSomebodyElse().getFirst();
        assertThat(reader.page("?limit=1").notices()).hasSize(1);
        assertThat(reader.page("?limit=1&after=" + reader.page("?limit=1").next()).notices()).hasSize(1);
        reader.open(ofTheWard.id()).expectStatus().isOk();

        broker.send("intake.person.v1", ACase.with(ContractCheck.exampleEvent("intake.guardianship-ended", story.applicant(), 2, null),
                Map.of("personId", story.applicant())));

        await().atMost(SOON).untilAsserted(() -> assertThat(ofSomebodyElse()).isEmpty());
        reader.open(ofTheWard.id()).expectStatus().isNotFound();
        assertThat(reader.titles()).hasSize(1);
    }

    @Test
    void a_handler_between_the_first_day_and_the_last_and_until_dismissed() {
        ACase.tell(broker, somebodyElse.bound(), story.submitted());
        LocalDate today = LocalDate.now();
        appointed(1, today.plusDays(2), null);
        dismissed(2);
        appointed(3, today.minusDays(9), today.minusDays(2));
        dismissed(4);
        appointed(5, today.minusDays(1), null);

        await().atMost(SOON).untilAsserted(() -> assertThat(ofSomebodyElse()).singleElement()
                .satisfies(notice -> assertThat(notice.concerning()).isEqualTo("云*公司")));

        dismissed(6);
        await().atMost(SOON).untilAsserted(() -> assertThat(ofSomebodyElse()).isEmpty());
    }

    private List<Reader.Shown> ofSomebodyElse() {
        return reader.page("").notices().stream().filter(notice -> notice.concerning() != null).toList();
    }

    private void appointed(long sequence, LocalDate from, LocalDate to) {
        Event example = ContractCheck.exampleEvent("intake.handler-appointed", story.applicant(), sequence, null);
        Map<String, Object> handler = new HashMap<>(
                Map.of("enterpriseId", story.applicant(), "personId", somebodyElse.applicant(), "from", from.toString()));
        handler.put("to", to == null ? null : to.toString());
        broker.send("intake.enterprise.v1", ACase.with(example, handler));
    }

    private void dismissed(long sequence) {
        broker.send("intake.enterprise.v1", ACase.with(ContractCheck.exampleEvent("intake.handler-dismissed", story.applicant(), sequence, null),
                Map.of("enterpriseId", story.applicant(), "personId", somebodyElse.applicant())));
    }
}
