package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.hall.Station;
import cn.onestamp.journeys.hall.Station.Attempt;
import cn.onestamp.journeys.hall.Store;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Notices;
import cn.onestamp.journeys.town.Visitor;
import com.mongodb.client.model.Filters;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Order(40)
class Hall_does_each_thing_once {

    private static final int AT_ONCE = 50;

    private final Hall hall = Hall.running();

    @Test
    void fifty_times_the_same_submission_gives_one_number() throws Exception {
        Errand errand = Errand.of("wang.decai");
        Matter draft = errand.complete();
        Call call = Asking.toSubmit(draft.id(), draft.version()).under(UUID.randomUUID().toString());

        List<Answer> answers = atOnce(turn -> errand.resident.visitor().asks(call));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isEqualTo(200));
        assertThat(answers.stream().map(answer -> answer.json().path("number").asString()).distinct()).hasSize(1);
        assertThat(answers.stream().map(answer -> answer.json().path("queryCode").asString()).distinct()).hasSize(1);
        String number = answers.getFirst().json().path("number").asString();
        hall.awaitQuiet(Duration.ofSeconds(30));
        assertThat(hall.store().find(Store.INTAKE, "applications", Filters.eq("number", number))).hasSize(1);
        assertThat(Notices.counted(errand.resident.visitor()).get(Notices.key(number, "已收件"))).isEqualTo(1);
    }

    @Test
    void fifty_times_the_same_beginning_gives_one_application() throws Exception {
        Errand errand = Errand.of("he.zhengkun");
        Call call = Asking.toBegin(errand.wish).under(UUID.randomUUID().toString());

        List<Answer> answers = atOnce(turn -> errand.resident.visitor().asks(call));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).as(answer.text()).isIn(200, 201));
        assertThat(answers.stream().map(answer -> answer.json().path("id").asString()).distinct()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(value = Station.class, names = {"SUBMIT", "ACCEPT", "PROPOSE", "GRANT", "SEAL"})
    void of_two_people_who_act_at_the_same_moment_one_wins_and_the_others_are_told(Station station) throws Exception {
        Attempt attempt = station.prepare();

        List<Answer> answers = atOnce(turn -> attempt.ask(attempt.sound()));

        assertThat(answers.stream().filter(Answer::isDone)).hasSize(1);
        assertThat(answers.stream().filter(answer -> !answer.isDone())).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(409);
            assertThat(answer.json().path("currentStatus").asString("")).isNotBlank();
        });
    }

    @ParameterizedTest
    @EnumSource(value = Station.class, names = {"BIND", "BEGIN", "SUBMIT", "ACCEPT", "PROPOSE", "GRANT", "SEAL"})
    void the_same_key_gives_the_same_answer_and_another_body_under_it_is_refused(Station station) {
        Attempt attempt = station.prepare();
        Visitor who = attempt.who();
        Call call = attempt.sound().under(UUID.randomUUID().toString());

        Answer first = who.asks(call).expect(200, 201);
        Answer again = who.asks(call).expect(200, 201);

        assertThat(again.json()).isEqualTo(first.json());
        Answer reused = who.asks(call.saying(otherBody(station, call))).expect(422);
        if (station != Station.BIND) {
            assertThat(reused.problem()).isEqualTo("key-reused");
        }
    }

    /** Sound as well, but not the same; a binding can only be sound for one person. */
    private static byte[] otherBody(Station station, Call call) {
        String body = new String(call.body(), StandardCharsets.UTF_8);
        return (switch (station) {
            case BIND -> body.replaceAll("[0-9]{17}[0-9X]", "532301197601300253");
            case BEGIN -> body.replace("\"people\":6", "\"people\":7");
            default -> body.replaceAll("\"version\":[0-9]+", "\"version\":77");
        }).getBytes(StandardCharsets.UTF_8);
    }

    private static List<Answer> atOnce(IntFunction<Answer> ask) throws InterruptedException, ExecutionException {
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> asked = new ArrayList<>();
            for (int turn = 0; turn < AT_ONCE; turn++) {
                int number = turn;
                asked.add(hands.submit(() -> ask.apply(number)));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> one : asked) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
