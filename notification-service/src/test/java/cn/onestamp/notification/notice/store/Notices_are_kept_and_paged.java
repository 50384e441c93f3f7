package cn.onestamp.notification.notice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.notification.notice.Notice;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;

@RealParts
class Notices_are_kept_and_paged {

    private static final Instant NOON = Instant.parse("2026-01-05T04:00:00Z");

    private final MongoDatabase database;
    private final MongoNotices notices;

    Notices_are_kept_and_paged(MongoDatabase database) {
        this.database = database;
        this.notices = new MongoNotices(database);
    }

    @BeforeEach
    void an_index() {
        notices.ensureIndex().block();
    }

    @Test
    void once_whoever_brings_them_again() {
        assertThat(notices.keep(notice("li", 1, NOON)).block()).isTrue();
        assertThat(notices.keep(notice("li", 1, NOON)).block()).isFalse();
        assertThat(notices.newest(List.of("li"), 10).collectList().block()).containsExactly(notice("li", 1, NOON));
    }

    @Test
    void each_exactly_once_page_by_page_even_when_all_are_of_one_moment() {
        Flux.range(0, 100).concatMap(n -> notices.keep(notice("li", n, NOON)).and(notices.keep(notice("zhang", n, NOON)))).blockLast();
        List<Notice> whole = notices.newest(List.of("li"), 1000).collectList().block();
        List<Notice> paged = new ArrayList<>(notices.newest(List.of("li"), 7).collectList().block());
        List<Notice> page = paged;
        while (!page.isEmpty()) {
            page = notices.olderThan(List.of("li"), paged.getLast(), 7).collectList().block();
            paged.addAll(page);
        }
        assertThat(paged).hasSize(100).doesNotHaveDuplicates().isEqualTo(whole);
    }

    @Test
    void newest_first_to_the_millisecond() {
        notices.keep(notice("li", 1, NOON)).block();
        notices.keep(notice("li", 2, NOON.plusMillis(500))).block();
        notices.keep(notice("li", 3, NOON.plusMillis(-500))).block();
        assertThat(notices.newest(List.of("li"), 10).map(Notice::id).collectList().block()).containsExactly("n2", "n1", "n3");
    }

    @Test
    void read_once_and_only_by_whom_they_are_for() {
        notices.keep(notice("li", 1, NOON)).block();
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> notices.markRead(List.of("zhang"), "n1", NOON).block());
        assertThat(notices.markRead(List.of("li"), "n1", NOON).block().readAt()).isEqualTo(NOON);
        assertThat(notices.markRead(List.of("li"), "n1", NOON.plusSeconds(60)).block().readAt()).isEqualTo(NOON);
    }

    @Test
    void through_an_index_of_person_and_place() {
        List<Document> keys = Flux.from(database.getCollection("notices").listIndexes())
                .map(index -> index.get("key", Document.class)).collectList().block();
        assertThat(keys).contains(new Document("personId", 1).append("place", -1));
    }

    @Test
    void without_anything_personal_but_an_id() {
        notices.keep(notice("li", 1, NOON)).block();
        assertThat(Flux.from(database.getCollection("notices").find()).blockFirst().keySet())
                .containsExactlyInAnyOrder("_id", "schema", "personId", "number", "title", "text", "at", "place");
    }

    private static Notice notice(String person, int n, Instant at) {
        return new Notice((person.equals("li") ? "n" : person) + n, person, "532301105202601053000014", "已收件", "材料已收到", at, null);
    }
}
