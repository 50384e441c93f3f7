package cn.onestamp.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.KeyReused;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RealParts
class Clerks_change_one_paper {

    private static final String PAPER = "paper-1";
    private static final Act LI = Papers.by("li", "key-li", "a body");

    private final MongoDatabase database;
    private final Aggregates papers;

    Clerks_change_one_paper(MongoDatabase database) {
        this.database = database;
        this.papers = Papers.in(database, Papers.TODAY);
    }

    @BeforeEach
    void a_blank_paper() {
        papers.insert(Papers.blank(PAPER), Papers.written("BLANK"), Papers.by("wang", "birth", "")).block();
    }

    @Test
    void state_and_what_happened_are_written_as_one() {
        write("SIGNED", LI);
        Document paper = papers.get(PAPER).block();
        assertThat(paper.getString("status")).isEqualTo("SIGNED");
        assertThat(paper.getLong("version")).isEqualTo(2);
        assertThat(paper.getList("history", Document.class)).extracting(entry -> entry.getLong("sequence")).containsExactly(1L, 2L);
        assertThat(paper.getLong("unsent")).isEqualTo(1);
    }

    @Test
    void who_asks_again_with_the_same_key_gets_the_same_answer_and_nothing_else_happens() {
        write("SIGNED", LI);
        assertThatExceptionOfType(AlreadyAnswered.class)
                .isThrownBy(() -> papers.getFor(PAPER, LI).block())
                .satisfies(repeated -> assertThat(repeated.answer()).isEqualTo(Map.of("status", "SIGNED")));
        assertThat(papers.get(PAPER).block().getLong("version")).isEqualTo(2);
    }

    @Test
    void an_answer_with_something_missing_is_given_again_as_it_was() {
        Map<String, Object> answer = new HashMap<>();
        answer.put("number", null);
        Change change = Papers.written("SIGNED");
        papers.record(PAPER, new Revision(1, 1), new Change(change.fields(), change.events(), answer), LI).block();
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() -> papers.getFor(PAPER, LI).block())
                .satisfies(repeated -> assertThat(repeated.answer()).isEqualTo(answer));
    }

    @Test
    void a_key_used_for_something_else_is_refused() {
        write("SIGNED", LI);
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> papers.getFor(PAPER, Papers.by("li", "key-li", "another body")).block());
    }

    @Test
    void the_same_key_of_somebody_else_is_another_key() {
        write("SIGNED", LI);
        assertThat(papers.getFor(PAPER, Papers.by("zhang", "key-li", "a body")).block()).isNotNull();
    }

    @Test
    void after_thirty_days_a_key_is_forgotten() {
        write("SIGNED", LI);
        assertThat(Papers.in(database, Papers.TODAY.plus(Duration.ofDays(31))).getFor(PAPER, LI).block()).isNotNull();
    }

    @Test
    void the_slower_one_hears_where_the_paper_stands_now() {
        write("SIGNED", LI);
        assertThatExceptionOfType(NotNow.class)
                .isThrownBy(() -> papers.record(PAPER, new Revision(1, 1), Papers.written("TORN"), Papers.by("zhang", "k", "")).block())
                .satisfies(no -> assertThat(no.details()).isEqualTo(Map.of("currentStatus", "SIGNED", "currentVersion", 2L)));
        assertThat(papers.get(PAPER).block().getString("status")).isEqualTo("SIGNED");
    }

    @Test
    void of_twenty_at_once_exactly_one_wins() {
        List<String> ends = Flux.range(0, 20)
                .flatMap(clerk -> papers.record(PAPER, new Revision(1, 1), Papers.written("BY-" + clerk), Papers.by("c" + clerk, "k", ""))
                        .map(answer -> "won").onErrorReturn(NotNow.class, "late"))
                .collectList().block();
        assertThat(ends).hasSize(20).containsOnlyOnce("won");
        assertThat(papers.get(PAPER).block().getList("history", Document.class)).hasSize(2);
    }

    @Test
    void who_sends_the_same_twice_at_once_gets_the_same_answer_twice() {
        List<Map<String, Object>> answers = Flux.range(0, 8)
                .flatMap(time -> papers.record(PAPER, new Revision(1, 1), Papers.written("SIGNED"), LI)
                        .onErrorResume(AlreadyAnswered.class, repeated -> Mono.just(repeated.answer())))
                .collectList().block();
        assertThat(answers).hasSize(8).containsOnly(Map.of("status", "SIGNED"));
        assertThat(papers.get(PAPER).block().getLong("version")).isEqualTo(2);
    }

    @Test
    void the_same_birth_sent_again_is_a_repetition_and_another_one_a_conflict() {
        assertThatExceptionOfType(AlreadyAnswered.class).isThrownBy(() ->
                papers.insert(Papers.blank(PAPER), Papers.written("BLANK"), Papers.by("wang", "birth", "")).block());
        assertThatExceptionOfType(NotNow.class).isThrownBy(() ->
                papers.insert(Papers.blank(PAPER), Papers.written("BLANK"), Papers.by("zhang", "other", "")).block());
    }

    @Test
    void many_births_at_once_leave_alone_what_is_there() {
        List<Birth> births = List.of(new Birth(Papers.blank(PAPER), List.of()), new Birth(Papers.blank("paper-2"), List.of()));
        assertThat(papers.insertNew(births, LI).block()).isEqualTo(1);
        assertThat(papers.get(PAPER).block().getList("history", Document.class)).hasSize(1);
    }

    @Test
    void a_paper_that_is_not_there_is_absent() {
        assertThatExceptionOfType(Absent.class).isThrownBy(() -> papers.getFor("paper-9", LI).block());
    }

    private void write(String status, Act act) {
        papers.record(PAPER, new Revision(1, 1), Papers.written(status), act).block();
    }
}
