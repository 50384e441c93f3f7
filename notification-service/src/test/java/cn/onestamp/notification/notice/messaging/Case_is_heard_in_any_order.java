package cn.onestamp.notification.notice.messaging;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;

import cn.onestamp.notification.ACase;
import cn.onestamp.notification.RunningNotification;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.EventMischief;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RunningNotification
class Case_is_heard_in_any_order {

    private final CaseListener listener;
    private final MongoDatabase own;

    @Autowired
    Case_is_heard_in_any_order(CaseListener listener, MongoDatabase database) {
        this.listener = listener;
        this.own = database;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20260105, 20261121})
    void and_twice_and_leaves_the_same_notices(long seed) {
        EventMischief.seeded(seed).changesNothing(ACase.ofAnApplicant().wholeStory(), reader());
    }

    @Test
    void also_when_the_back_office_is_heard_first() {
        ACase story = ACase.ofAnApplicant();
        EventMischief.seeded(2).changesNothing(List.of(story.opened(), story.proposed(), story.granted(), story.submitted()), reader());
    }

    private EventMischief.Reader reader() {
        return new EventMischief.Reader() {
            @Override
            public void hear(Event event) {
                ConsumerRecord<String, byte[]> record =
                        new ConsumerRecord<>(ACase.topicOf(event), 0, 0, event.subject(), EventJson.write(event));
                if (record.topic().startsWith("intake")) {
                    listener.hearFrontDesk(record);
                } else {
                    listener.hearBackOffice(record);
                }
            }

            @Override
            public Object endFor(String subject) {
                return List.of(
                        Flux.from(own.getCollection("notices").find(regex("_id", subject)).sort(ascending("_id"))).collectList().block(),
                        Mono.from(own.getCollection("threads").find(eq("_id", subject)).first()).blockOptional()
                                .orElseGet(Document::new));
            }
        };
    }
}
