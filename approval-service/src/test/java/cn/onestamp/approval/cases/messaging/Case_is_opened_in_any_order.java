package cn.onestamp.approval.cases.messaging;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.RunningBackOffice;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.EventMischief;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import reactor.core.publisher.Mono;

@RunningBackOffice
class Case_is_opened_in_any_order {

    private final ApplicationContext hall;
    private final MongoDatabase own;

    @Autowired
    Case_is_opened_in_any_order(ApplicationContext hall, MongoDatabase database) {
        this.hall = hall;
        this.own = database;
    }

    /** A hundred cases on one desk would fill the page that other tests look at. */
    @AfterEach
    void clearTheDesk() {
        Mono.from(own.getCollection("cases").deleteMany(eq("status", "UNDER_REVIEW"))).block();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260105})
    void and_however_often_it_is_heard_there_is_one_case_and_one_fact(long seed) {
        EventMischief.seeded(seed).changesNothing(HandedOver.story(UUID.randomUUID().toString()), reader());
    }

    @Test
    void and_tells_the_others_once() {
        String id = UUID.randomUUID().toString();
        HandedOver.story(id).reversed().forEach(reader()::hear);
        HandedOver.story(id).forEach(reader()::hear);

        assertThat(stored(id)).containsEntry("status", "UNDER_REVIEW").containsEntry("version", 1L);
        assertThat(stored(id).getList("history", Document.class)).singleElement()
                .satisfies(told -> ContractCheck.holds(told.getString("type"), told.get("data", Document.class)));
    }

    @Test
    void and_awaits_what_was_promised_for_later_until_it_has_come() {
        String id = UUID.randomUUID().toString();
        List<Event> story = HandedOver.storyWithTolerance(id, "M0006");
        story.subList(0, story.size() - 1).forEach(reader()::hear);
        assertThat(stored(id).getList("awaits", String.class)).containsExactly("M0006");
        assertThat(stored(id)).containsEntry("overdueSince", "2026-01-12");

        story.reversed().forEach(reader()::hear);

        assertThat(stored(id).getList("awaits", String.class)).isEmpty();
        assertThat(stored(id)).doesNotContainKey("overdueSince");
        String mixedUp = UUID.randomUUID().toString();
        HandedOver.storyWithTolerance(mixedUp, "M0006").reversed().forEach(reader()::hear);
        assertThat(stored(mixedUp).getList("awaits", String.class)).isEmpty();
    }

    @Test
    void and_needs_nothing_that_was_not_promised() {
        assertThat(Arrays.stream(Acceptance.class.getRecordComponents())
                .filter(member -> !member.getAnnotatedType().isAnnotationPresent(Nullable.class)).map(RecordComponent::getName))
                .allMatch(member -> ContractCheck.promises("intake.application-accepted", member));
    }

    @Test
    void and_keeps_who_accepted_it_even_of_acceptances_that_do_not_say_so_yet() {
        String today = UUID.randomUUID().toString();
        HandedOver.story(today).forEach(reader()::hear);
        String earlier = UUID.randomUUID().toString();
        HandedOver.storyWithoutTheClerk(earlier).forEach(reader()::hear);

        assertThat(stored(today)).containsEntry("acceptedBy", "zhao.qiuyue");
        assertThat(stored(earlier)).containsEntry("acceptedBy", "li.chunhua");
    }

    private EventMischief.Reader reader() {
        return new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                HandedOver.hear(hall, event);
            }

            @Override
            public Object endFor(String subject) {
                return stored(subject);
            }
        };
    }

    private Document stored(String id) {
        Document document = Mono.from(own.getCollection("cases").find(eq("_id", id)).first()).block();
        document.remove("unsent");
        return document;
    }
}
