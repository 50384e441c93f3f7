package cn.onestamp.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RealParts
class Nobody_guesses_whose_number_it_is {

    private static final String WANGS_NUMBER = "532301199003070012";
    private static final String YANGS_NUMBER = "532301195806301218";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static MongoDatabase database;
    private static OpenTown town;

    @BeforeAll
    static void open(MongoDatabase empty) {
        database = empty;
        town = opened();
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @BeforeEach
    void nobodyIsKnown() {
        Flux.just("persons", "numbers", "accounts", "tries", "audit")
                .concatMap(name -> database.getCollection(name).deleteMany(new Document())).blockLast();
    }

    @Test
    void after_five_wrong_tries_not_even_what_is_right_is_looked_at() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThatThrownBy(() -> bind("guesser", WANGS_NUMBER, "王得财")).isInstanceOf(Remediable.class);
        }

        TooManyTries right = catchThrowableOfType(TooManyTries.class, () -> bind("guesser", WANGS_NUMBER, "王德财"));
        TooManyTries wrong = catchThrowableOfType(TooManyTries.class, () -> bind("guesser", YANGS_NUMBER, "王德财"));
        assertThat(right.seconds()).isBetween(3_500L, 3_600L);
        assertThat(wrong.getMessage()).isEqualTo(right.getMessage());
        assertThat(bind("wang.decai", WANGS_NUMBER, "王德财").name()).isEqualTo("王*");
    }

    @Test
    void not_with_many_accounts_either() {
        for (int account = 0; account < 10; account++) {
            String guesser = "guesser." + account;
            assertThatThrownBy(() -> bind(guesser, WANGS_NUMBER, "王得财")).isInstanceOf(Remediable.class);
        }

        assertThatThrownBy(() -> bind("guesser.11", WANGS_NUMBER, "王德财")).isInstanceOf(TooManyTries.class);
        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清").name()).isEqualTo("杨*");
    }

    @Test
    void and_thirty_tries_at_the_same_moment_are_five() {
        List<Class<?>> refusals = Flux.range(0, 30)
                .flatMap(press -> binding().bind(identity(WANGS_NUMBER, "王得" + Character.toString(0x4e00 + press)), act("guesser", "k" + press))
                        .<Class<?>>map(Object::getClass).onErrorResume(no -> Mono.just(no.getClass())), 30)
                .collectList().block();

        assertThat(refusals).filteredOn(Remediable.class::equals).hasSizeLessThanOrEqualTo(5).isNotEmpty();
        assertThat(refusals).allMatch(refusal -> refusal != PersonCard.class);
    }

    @Test
    void although_the_service_was_started_again() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThatThrownBy(() -> bind("guesser", WANGS_NUMBER, "王得财")).isInstanceOf(Remediable.class);
        }
        try (OpenTown again = opened()) {
            assertThatThrownBy(() -> again.part(BindAccount.class).bind(identity(WANGS_NUMBER, "王德财"), act("guesser", "k")).block())
                    .isInstanceOf(TooManyTries.class);
        }
    }

    @Test
    void and_what_is_over_is_forgotten_and_removed() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertThatThrownBy(() -> bind("guesser", WANGS_NUMBER, "王得财")).isInstanceOf(Remediable.class);
        }
        Date anHourAgo = Date.from(Instant.now().minus(Duration.ofMinutes(61)));
        Mono.from(database.getCollection("tries").updateMany(new Document(), Updates.set("until", anHourAgo))).block();

        assertThat(bind("guesser", WANGS_NUMBER, "王德财").name()).isEqualTo("王*");
        assertThat(Flux.from(database.getCollection("tries").find()).map(counted -> counted.getList("tries", Document.class)).collectList().block())
                .allMatch(List::isEmpty);
    }

    @Test
    void and_who_lost_their_number_to_a_stranger_gets_it_back_at_a_window() {
        PersonCard stolen = bind("stranger", YANGS_NUMBER, "杨文清");
        assertThatThrownBy(() -> bind("yang.wenqing", YANGS_NUMBER, "杨文清")).isInstanceOf(NotNow.class);

        Map<String, Object> answer = release("zhao.qiuyue", YANGS_NUMBER, "杨文清");

        assertThat(answer).containsEntry("personId", stolen.personId());
        assertThat(persons().ofAccount("stranger").blockOptional()).isEmpty();
        assertThatThrownBy(() -> bind("stranger", YANGS_NUMBER, "杨文清")).isInstanceOf(NotNow.class);
        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清").personId()).isEqualTo(stolen.personId());
        assertThat(town.told("intake.person.v1")).extracting(event -> event.type() + " " + event.data().get("account")).containsExactly(
                "intake.account-bound stranger", "intake.account-released stranger", "intake.account-bound yang.wenqing");
        assertThat(town.told("intake.person.v1")).allSatisfy(ContractCheck::holds);
        assertThat(audited(stolen.personId())).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("who", "zhao.qiuyue").containsEntry("reason", "本人持身份证 532301********1218 到窗口说明"));
    }

    @Test
    void and_the_stranger_may_then_bind_to_who_they_are() {
        bind("stranger", YANGS_NUMBER, "杨文清");
        release("zhao.qiuyue", YANGS_NUMBER, "杨文清");

        assertThat(bind("stranger", WANGS_NUMBER, "王德财").name()).isEqualTo("王*");
    }

    @Test
    void and_a_release_that_was_broken_off_goes_on() {
        bind("stranger", YANGS_NUMBER, "杨文清");
        Mono.from(database.getCollection("accounts").deleteMany(new Document())).block();

        release("zhao.qiuyue", YANGS_NUMBER, "杨文清");

        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清").name()).isEqualTo("杨*");
    }

    @Test
    void but_only_a_clerk_releases_and_nobody_themselves() {
        bind("stranger", YANGS_NUMBER, "杨文清");
        bind("wang.decai", WANGS_NUMBER, "王德财");

        assertThatThrownBy(() -> release("yang.wenqing", YANGS_NUMBER, "杨文清")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> release("sun.jianping", YANGS_NUMBER, "杨文清")).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> release("wang.decai", WANGS_NUMBER, "王德财")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> release("zhao.qiuyue", YANGS_NUMBER, "杨文青")).isInstanceOf(Remediable.class);
        assertThatThrownBy(() -> release("zhao.qiuyue", "532301200002295047", "马䶮")).isInstanceOf(NotNow.class);
        assertThat(persons().ofAccount("stranger").blockOptional()).isPresent();
    }

    private static OpenTown opened() {
        return new OpenTown(database, "cn.onestamp.intake.person.store", "cn.onestamp.intake.person.files")
                .with(PersonConfiguration.class, EnterpriseConfiguration.class, PersonOffice.class).opened();
    }

    private static PersonCard bind(String account, String number, String name) {
        return binding().bind(identity(number, name), act(account, "k" + System.nanoTime())).block();
    }

    private static Map<String, Object> release(String clerk, String number, String name) {
        Act act = Act.of(new Caller(clerk, Caller.Kind.STAFF), "r" + System.nanoTime(), null);
        return town.part(ReleaseAccount.class).release(identity(number, name), "本人持身份证 532301195806301218 到窗口说明", act).block();
    }

    private static List<Document> audited(String personId) {
        return Flux.from(database.getCollection("audit").find(Filters.eq("subject", personId))).collectList().block();
    }

    private static Identity identity(String number, String name) {
        return Identity.read(number, name, TODAY);
    }

    private static Act act(String account, String key) {
        return Act.of(new Caller(account, Caller.Kind.RESIDENT), key, null);
    }

    private static BindAccount binding() {
        return town.part(BindAccount.class);
    }

    private static Persons persons() {
        return town.part(Persons.class);
    }
}
