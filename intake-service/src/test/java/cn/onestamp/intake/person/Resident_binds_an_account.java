package cn.onestamp.intake.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.KeyReused;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.AlreadyAnswered;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.LocalDate;
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
class Resident_binds_an_account {

    private static final String WANGS_NUMBER = "532301199003070012";
    private static final String YANGS_NUMBER = "532301195806301218";
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static MongoDatabase database;
    private static OpenTown town;
    private static BindAccount binding;
    private static Persons persons;

    @BeforeAll
    static void open(MongoDatabase empty) {
        database = empty;
        town = new OpenTown(empty, "cn.onestamp.intake.person.store", "cn.onestamp.intake.person.files")
                .with(PersonConfiguration.class, EnterpriseConfiguration.class, PersonOffice.class).opened();
        binding = town.part(BindAccount.class);
        persons = town.part(Persons.class);
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @BeforeEach
    void nobodyIsKnown() {
        Flux.just("persons", "numbers", "accounts", "tries")
                .concatMap(name -> database.getCollection(name).deleteMany(new Document())).blockLast();
    }

    @Test
    void whose_number_and_name_belong_together() {
        PersonCard card = bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThat(card.name()).isEqualTo("王*");
        assertThat(card.citizenId()).isEqualTo("532301********0012");
        assertThat(persons.ofAccount("wang.decai").block()).satisfies(person -> {
            assertThat(person.personId()).isEqualTo(card.personId());
            assertThat(person.name().reveal()).isEqualTo("王德财");
            assertThat(person).hasToString("PersonRef[personId=" + card.personId() + ", name=王*]");
        });
        assertThat(persons.getCard("wang.decai").block()).isEqualTo(card);
    }

    @Test
    void and_others_hear_of_it_without_a_name_or_a_number() {
        PersonCard card = bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThat(told()).singleElement().satisfies(event -> {
            ContractCheck.holds(event);
            assertThat(event.data()).containsOnly(Map.entry("personId", card.personId()), Map.entry("account", "wang.decai"));
        });
    }

    @Test
    void and_nothing_in_the_store_can_be_read_as_a_name_or_a_number() {
        bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThat(town.written("persons", "numbers", "accounts")).isNotEmpty()
                .doesNotContain(WANGS_NUMBER, "王德财", "19900307");
    }

    @Test
    void with_a_small_x_spaces_and_full_width_digits_as_people_type_them() {
        assertThat(bind("wang.decai", "５３２３０１ 19900307 0012", " 王德财 ", "k1").citizenId()).endsWith("0012");
    }

    @Test
    void and_is_not_told_whether_the_name_or_the_number_was_wrong() {
        Remediable wrongName = refused("wang.decai", WANGS_NUMBER, "王得财");
        Remediable nobodysNumber = refused("wang.decai", "532324200802294119", "王德财");

        assertThat(wrongName.faults()).isEqualTo(nobodysNumber.faults()).singleElement()
                .extracting(Fault::code).isEqualTo("IDENTITY_NOT_CONFIRMED");
        assertThat(told()).isEmpty();
        assertThat(persons.ofAccount("wang.decai").blockOptional()).isEmpty();
        assertThatThrownBy(() -> persons.getCard("wang.decai").block()).isInstanceOf(Absent.class);
    }

    @Test
    void and_hears_of_every_field_that_is_not_well_formed_at_once() {
        assertThat(refused("wang.decai", "532301199003070013", "").faults())
                .extracting(Fault::field, Fault::code)
                .containsExactly(tuple("/citizenId", "WRONG_CHECK_CHARACTER"), tuple("/name", "EMPTY"));
        assertThat(refused("wang.decai", "532301900307001", "王德财").faults())
                .extracting(Fault::field, Fault::code).containsExactly(tuple("/citizenId", "FIRST_GENERATION_ID"));
    }

    @Test
    void and_asking_again_with_the_same_key_gets_the_same_answer() {
        PersonCard card = bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        AlreadyAnswered again = catchThrowableOfType(AlreadyAnswered.class, () -> bind("wang.decai", WANGS_NUMBER, "王德财", "k1"));

        assertThat(again.answer()).isEqualTo(card.asMap());
        assertThat(bind("wang.decai", WANGS_NUMBER, "王德财", "k2")).isEqualTo(card);
        assertThat(told()).hasSize(1);
    }

    @Test
    void but_a_key_is_not_used_again_for_somebody_else() {
        bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThatThrownBy(() -> bind("wang.decai", YANGS_NUMBER, "杨文清", "k1")).isInstanceOf(KeyReused.class);
    }

    @Test
    void but_not_to_a_second_person() {
        bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThatThrownBy(() -> bind("wang.decai", YANGS_NUMBER, "杨文清", "k2")).isInstanceOf(NotNow.class);
        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清", "k1").name()).isEqualTo("杨*");
    }

    @Test
    void but_not_to_a_person_who_has_an_account_already() {
        bind("wang.decai", WANGS_NUMBER, "王德财", "k1");

        assertThatThrownBy(() -> bind("yang.wenqing", WANGS_NUMBER, "王德财", "k1")).isInstanceOf(NotNow.class);
        assertThat(persons.ofAccount("yang.wenqing").blockOptional()).isEmpty();
        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清", "k2").name()).isEqualTo("杨*");
        assertThat(told()).hasSize(2);
    }

    @Test
    void once_even_when_the_button_is_pressed_twenty_times_at_the_same_moment() {
        List<PersonCard> cards = Flux.range(0, 20)
                .flatMap(press -> binding.bind(identity(WANGS_NUMBER, "王德财"), act("wang.decai", "k" + press % 4))
                        .onErrorResume(AlreadyAnswered.class, again -> persons.getCard("wang.decai")), 20)
                .collectList().block();

        assertThat(cards).hasSize(20).containsOnly(persons.getCard("wang.decai").block());
        assertThat(told()).hasSize(1);
    }

    @Test
    void only_one_of_two_accounts_that_claim_the_same_person_at_the_same_moment() {
        long bound = Flux.range(0, 10)
                .flatMap(number -> binding.bind(identity(WANGS_NUMBER, "王德财"), act("account." + number, "k"))
                        .map(card -> 1).onErrorResume(NotNow.class, other -> Mono.empty()), 10)
                .count().block();

        assertThat(bound).isEqualTo(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void although_the_service_was_killed_before_the_person_was_written() {
        String half = "00000000-0000-4000-8000-000000000001";
        put("numbers", town.part(BlindIndex.class).hexOf(identity(WANGS_NUMBER, "王德财").citizenId()), half);
        put("accounts", "wang.decai", half);

        assertThat(persons.ofAccount("wang.decai").blockOptional()).isEmpty();
        assertThat(bind("wang.decai", WANGS_NUMBER, "王德财", "k1").personId()).isEqualTo(half);
    }

    @Test
    void although_an_earlier_claim_on_somebody_else_came_to_nothing() {
        put("accounts", "yang.wenqing", bind("wang.decai", WANGS_NUMBER, "王德财", "k1").personId());

        assertThat(bind("yang.wenqing", YANGS_NUMBER, "杨文清", "k2").name()).isEqualTo("杨*");
        assertThat(persons.ofAccount("wang.decai").block().name().reveal()).isEqualTo("王德财");
    }

    @Test
    void and_is_the_person_somebody_met_at_a_window_before() {
        PersonCard met = persons.meet(identity(WANGS_NUMBER, "王德财"), act("zhao.qiuyue", "k1")).block();

        assertThat(persons.meet(identity(WANGS_NUMBER, "王德财"), act("chang.guiying", "k1")).block()).isEqualTo(met);
        assertThat(bind("wang.decai", WANGS_NUMBER, "王德财", "k1")).isEqualTo(met);
        assertThat(told()).extracting(Event::type).containsExactly("intake.person-met", "intake.account-bound");
        assertThat(told()).allSatisfy(ContractCheck::holds);
    }

    @Test
    void whose_name_the_register_has_mended_since_and_who_hears_of_it_once() {
        String person = persons.meet(identity(WANGS_NUMBER, "王得财"), act("zhao.qiuyue", "k1")).block().personId();

        persons.meet(identity(WANGS_NUMBER, "王德财"), act("zhao.qiuyue", "k2")).block();
        assertThat(persons.get(person).block().name().reveal()).isEqualTo("王德财");
        assertThat(bind("wang.decai", WANGS_NUMBER, "王 德财", "k3").personId()).as("a space makes no other name").isEqualTo(person);

        assertThat(told()).extracting(Event::type).containsExactly("intake.person-met", "intake.name-mended", "intake.account-bound");
        assertThat(told()).allSatisfy(ContractCheck::holds);
        assertThat(told().toString()).doesNotContain("德财", "得财");
    }

    @Test
    void and_at_a_binding_the_name_is_mended_too() {
        String person = persons.meet(identity(WANGS_NUMBER, "王得财"), act("zhao.qiuyue", "k1")).block().personId();

        bind("wang.decai", WANGS_NUMBER, "王德财", "k2");

        assertThat(persons.get(person).block().name().reveal()).isEqualTo("王德财");
        assertThat(told()).extracting(Event::type).containsExactly("intake.person-met", "intake.account-bound", "intake.name-mended");
    }

    @Test
    void who_is_met_by_twenty_clerks_at_the_same_moment_and_becomes_one_person() {
        assertThat(Flux.range(0, 20).flatMap(clerk -> persons.meet(identity(WANGS_NUMBER, "王德财"), act("clerk." + clerk, "k")), 20)
                .distinct().collectList().block()).hasSize(1);
        assertThat(told()).hasSize(1);
    }

    @Test
    void but_staff_and_services_do_not() {
        for (Caller.Kind kind : List.of(Caller.Kind.STAFF, Caller.Kind.SERVICE)) {
            Act act = Act.of(new Caller("wang.decai", kind), "k1", null);
            assertThatThrownBy(() -> binding.bind(identity(WANGS_NUMBER, "王德财"), act).block()).isInstanceOf(NotAllowed.class);
        }
    }

    private PersonCard bind(String account, String number, String name, String key) {
        return binding.bind(identity(number, name), act(account, key)).block();
    }

    private Remediable refused(String account, String number, String name) {
        return catchThrowableOfType(Remediable.class, () -> bind(account, number, name, "k0"));
    }

    private static Identity identity(String number, String name) {
        return Identity.read(number, name, TODAY);
    }

    private static Act act(String account, String key) {
        return Act.of(new Caller(account, Caller.Kind.RESIDENT), key, null);
    }

    private List<Event> told() {
        return town.told("intake.person.v1");
    }

    private void put(String collection, String id, String person) {
        Mono.from(database.getCollection(collection)
                .insertOne(new Document("_id", id).append("person", person))).block();
    }
}
