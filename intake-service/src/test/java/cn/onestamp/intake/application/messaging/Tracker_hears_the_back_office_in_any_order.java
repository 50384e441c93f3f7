package cn.onestamp.intake.application.messaging;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.intake.application.due.DueApplications;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.EventMischief;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import reactor.core.publisher.Mono;

@RunningFrontDesk
class Tracker_hears_the_back_office_in_any_order {

    private static final List<String> STORY = List.of(
            "approval.case-opened", "approval.grant-proposed", "approval.case-granted", "approval.decision-sealed");

    @LocalServerPort
    private int port;

    private final CaseListener listener;
    private final MongoDatabase own;
    private final DueApplications due;

    @Autowired
    Tracker_hears_the_back_office_in_any_order(CaseListener listener, MongoDatabase database, DueApplications due) {
        this.listener = listener;
        this.own = database;
        this.due = due;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260105})
    void and_twice_and_ends_at_the_same_point(long seed) {
        EventMischief.seeded(seed).changesNothing(story(UUID.randomUUID().toString()), reader());
    }

    @Test
    void and_shows_the_sealed_document_at_the_end() {
        String id = UUID.randomUUID().toString();
        story(id).reversed().forEach(reader()::hear);

        Document progress = application(id).get("progress", Document.class);
        assertThat(progress.getString("status")).isEqualTo("SEALED");
        assertThat(progress.getList("verificationCodes", String.class)).containsExactly("K7RZ2M9QW4XJ");
        assertThat(application(id)).containsEntry("status", "ACCEPTED").containsEntry("version", 4L);
    }

    @Test
    void and_follows_a_case_that_was_handed_back_to_the_county() {
        String id = UUID.randomUUID().toString();
        reader().hear(ContractCheck.exampleEvent("approval.case-opened", id, 1, null));
        reader().hear(ContractCheck.exampleEvent("approval.grant-proposed", id, 2, null));
        reader().hear(ContractCheck.exampleEvent("approval.case-handed-back", id, 3, null));

        assertThat(application(id)).containsEntry("decidedBy", "CXS_LC").containsEntry("basis", "RETAINED");
        assertThat(application(id).get("progress", Document.class).getString("status")).isEqualTo("UNDER_REVIEW");
        reader().hear(ContractCheck.exampleEvent("approval.case-kept", id, 4, null));
        assertThat(application(id).get("progress", Document.class).getString("status")).isEqualTo("UNDER_REVIEW");
    }

    @ParameterizedTest
    @ValueSource(strings = {"approval.case-terminated", "approval.case-withdrawn", "approval.case-refused"})
    void and_once_it_has_ended_nobody_is_told_that_something_promised_is_late(String ending) {
        String id = UUID.randomUUID().toString();
        reader().hear(ContractCheck.exampleEvent("approval.case-opened", id, 1, null));
        Mono.from(own.getCollection("applications").updateOne(eq("_id", id), Updates.set("nextDue", "9999-01-01"))).block();
        assertThat(due.brokenPromisesSince(LocalDate.of(9999, 1, 2)).collectList().block()).as("while it runs").contains(id);

        reader().hear(ContractCheck.exampleEvent(ending, id, 2, null));

        assertThat(due.brokenPromisesSince(LocalDate.of(9999, 1, 2)).collectList().block()).doesNotContain(id);
    }

    @Test
    void and_of_an_application_nobody_here_knows_there_is_still_nothing() {
        String id = UUID.randomUUID().toString();
        story(id).forEach(event ->
                listener.on(new ConsumerRecord<>("approval.case.v1", 0, 0, event.subject(), EventJson.write(event))));
        assertThat(application(id)).isNotNull();

        assertThat(Visitor.at(port, SignIn.staff("zhao.qiuyue")).get("/api/window/applications/" + id).status()).isEqualTo(404);
    }

    @Test
    void and_expects_of_it_only_what_was_promised() {
        assertThat(ContractCheck.promises("approval.decision-sealed", "verificationCode")).isTrue();
        assertThat(ContractCheck.promises("approval.case-handed-back", "decidedBy")).isTrue();
    }

    private static List<Event> story(String id) {
        return IntStream.range(0, STORY.size())
                .mapToObj(step -> ContractCheck.exampleEvent(STORY.get(step), id, step + 1, null)).toList();
    }

    private EventMischief.Reader reader() {
        return new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                anAcceptedApplication(event.subject());
                listener.on(new ConsumerRecord<>("approval.case.v1", 0, 0, event.subject(), EventJson.write(event)));
            }

            @Override
            public Object endFor(String subject) {
                return application(subject);
            }
        };
    }

    private void anAcceptedApplication(String id) {
        Mono.from(own.getCollection("applications").updateOne(eq("_id", id), Updates.combine(
                Updates.setOnInsert("status", "ACCEPTED"), Updates.setOnInsert("version", 4L), Updates.setOnInsert("sequence", 2L)),
                new UpdateOptions().upsert(true))).block();
    }

    private Document application(String id) {
        return Mono.from(own.getCollection("applications").find(eq("_id", id)).first()).block();
    }
}
