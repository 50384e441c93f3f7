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
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.RealParts;
import cn.onestamp.platform.town.TownTime;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Yang Chun is the guardian of Yang Xiaoman, seven years old; Li Wenbin represents a company, Tao Xue is its second handler. */
@RealParts
class Account_speaks_for_whom_it_may {

    private static final String YANG_XIAOMAN = "532324201812312055";
    private static final String REGISTRATION = "532081001000";
    private static final String COMPANY = "91532301MA6N000170";
    private static final String COMPANYS_NAME = "楚雄示例菌业有限公司";
    private static final Map<String, List<String>> CARDS = Map.of(
            "yang.chun", List.of("532324198806200159", "杨春"), "yang.xiaoman", List.of(YANG_XIAOMAN, "杨小满"), "zi.lixian", List.of("532324200802294119", "字立贤"),
            "li.wenbin", List.of("53230119971122027X", "李文斌"), "tao.xue", List.of("532301198204150284", "陶雪"),
            "gao.yongfa", List.of("532324198501230314", "高永发"), "wang.decai", List.of("532301199003070012", "王德财"), "yang.wenqing", List.of("532301195806301218", "杨文清"));
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

    private static MongoDatabase database;
    private static OpenTown town;

    @BeforeAll
    static void open(MongoDatabase empty) {
        database = empty;
        town = new OpenTown(database, "cn.onestamp.intake.person.store", "cn.onestamp.intake.person.files")
                .with(PersonConfiguration.class, EnterpriseConfiguration.class, KinConfiguration.class, PersonOffice.class).opened();
    }

    @AfterAll
    static void close() {
        town.close();
    }

    @BeforeEach
    void nobodyIsKnown() {
        Flux.just("persons", "numbers", "accounts", "tries", "enterprises", "enterprise-codes")
                .concatMap(name -> database.getCollection(name).deleteMany(new Document())).blockLast();
    }

    @Test
    void for_the_person_it_is_bound_to_and_nobody_else() {
        String wang = bind("wang.decai");
        String yang = bind("yang.wenqing");

        assertThat(principals("wang.decai")).containsExactly("SELF 王*");
        assertThat(speaks("wang.decai", wang, TODAY)).isTrue();
        assertThat(speaks("wang.decai", yang, TODAY)).isFalse();
        assertThat(speaks("nobody", wang, TODAY)).isFalse();
    }

    @Test
    void a_guardian_for_the_child_until_it_is_eighteen() {
        bind("yang.chun");
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");

        assertThat(principals("yang.chun")).containsExactly("SELF 杨*", "WARD 杨*");
        assertThat(speaks("yang.chun", child, LocalDate.of(2036, 12, 30))).isTrue();
        assertThat(speaks("yang.chun", child, LocalDate.of(2036, 12, 31))).isFalse();
        assertThat(town.told("intake.person.v1")).extracting(event -> event.type()).contains("intake.guardian-confirmed");
    }

    @Test
    void and_on_the_day_of_coming_of_age_everybody_hears_that_nobody_is_the_guardian_any_more() {
        bind("yang.chun");
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");
        assertThat(growUp("2036-12-30")).isZero();

        assertThat(growUp("2036-12-31")).isEqualTo(1);
        assertThat(growUp("2037-01-01")).isZero();

        assertThat(town.told("intake.person.v1")).filteredOn(event -> event.subject().equals(child)).allSatisfy(ContractCheck::holds)
                .extracting(event -> event.type()).endsWith("intake.guardian-confirmed", "intake.guardianship-ended");
        assertThat(town.told("intake.person.v1").toString()).contains("ward=杨*").doesNotContain("杨小满");
    }

    @Test
    void but_a_parent_who_is_on_the_staff_stays_away_from_the_grown_child_too() {
        bind("yang.chun");
        String guardian = town.part(Persons.class).ofAccount("yang.chun").block().personId();
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");
        declare("wang.decai", "yang.chun");
        assertThat(growUp("2036-12-31")).isEqualTo(1);

        Relatives relatives = town.part(Relatives.class);
        assertThat(relatives.areConcerned("yang.chun", child).block()).as("the parent").isTrue();
        assertThat(relatives.areConcerned("yang.xiaoman", guardian).block()).as("the grown child").isTrue();
        assertThat(relatives.areConcerned("wang.decai", child).block()).as("a relative of the parent").isTrue();
        assertThat(principals("yang.chun")).containsExactly("SELF 杨*");
    }

    @Test
    void and_one_ward_whose_document_is_broken_keeps_no_other_from_growing_up() {
        bind("yang.chun");
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");
        Mono.from(database.getCollection("persons").insertMany(List.of(
                new Document("_id", "0").append("guardians", List.of("somebody")).append("guardedUntil", 2030),
                new Document("_id", "1").append("guardians", List.of("somebody")).append("guardedUntil", 2037)))).block();

        assertThat(growUp("2036-12-31")).isEqualTo(1);
        assertThat(stored(child)).doesNotContainKeys("guardians", "guardedUntil");
    }

    @Test
    void and_of_the_day_of_coming_of_age_only_the_year_is_written_in_the_clear_for_wards_of_earlier_years_too() {
        bind("yang.chun");
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");
        assertThat(stored(child)).containsEntry("guardedUntil", 2036);
        Mono.from(database.getCollection("persons").updateMany(new Document(), Updates.unset("guardedUntil"))).block();

        new OpenTown(database, "cn.onestamp.intake.person.store", "cn.onestamp.intake.person.files")
                .with(PersonConfiguration.class, EnterpriseConfiguration.class, KinConfiguration.class, PersonOffice.class).opened().close();

        assertThat(stored(child)).containsEntry("guardedUntil", 2036);
        assertThat(town.written("persons")).doesNotContain("2036-12", "2018-12", "20181231");
    }

    @Test
    void and_a_childs_own_account_for_nobody_until_then() {
        String child = bind("yang.xiaoman");

        assertThat(principals("yang.xiaoman")).isEmpty();
        assertThat(speaks("yang.xiaoman", child, TODAY)).isFalse();
        assertThat(speaks("yang.xiaoman", child, LocalDate.of(2036, 12, 31))).isTrue();
    }

    @Test
    void who_turns_eighteen_this_year_for_the_first_military_registration_and_nothing_else() {
        String zi = bind("zi.lixian");

        assertThat(asksFor("zi.lixian", zi, REGISTRATION, LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(asksFor("zi.lixian", zi, REGISTRATION, LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(asksFor("zi.lixian", zi, "530164004000", LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(asksFor("zi.lixian", zi, "530164004000", LocalDate.of(2026, 3, 1))).as("eighteen").isTrue();
        assertThat(speaks("zi.lixian", zi, TODAY)).as("whatever for").isFalse();
        assertThat(principals("zi.lixian")).containsExactly("SELF 字*");
    }

    @Test
    void but_nobody_for_a_child_that_is_not_theirs_or_an_adult() {
        bind("wang.decai");
        bind("yang.chun");

        assertThatThrownBy(() -> takeCharge("wang.decai", "yang.xiaoman")).isInstanceOf(Remediable.class);
        assertThat(catchThrowableOfType(Remediable.class, () -> takeCharge("yang.chun", "yang.wenqing")).faults())
                .extracting(Fault::code).containsExactly("NOT_A_MINOR");
    }

    @Test
    void a_legal_representative_for_the_enterprise_of_the_register() {
        bind("li.wenbin");
        Map<String, Object> named = name("li.wenbin", COMPANY, "楚雄示例菌业 有限公司");

        assertThat(named).containsEntry("role", "LEGAL_REPRESENTATIVE");
        assertThat(principals("li.wenbin")).containsExactly("SELF 李*", "ENTERPRISE " + COMPANYS_NAME);
        assertThat(name("li.wenbin", COMPANY, COMPANYS_NAME)).isEqualTo(named);
        assertThat(town.told("intake.enterprise.v1")).hasSize(2).allSatisfy(ContractCheck::holds);
        assertThat(town.written("persons", "enterprises", "enterprise-codes")).doesNotContain(COMPANY, COMPANYS_NAME);
    }

    @Test
    void and_a_self_employed_persons_shop_is_shown_as_its_owner_is() {
        bind("gao.yongfa");
        name("gao.yongfa", "92532324MA6N000252", "南华示例日用百货店（个体工商户）");

        assertThat(principals("gao.yongfa")).containsExactly("SELF 高*", "ENTERPRISE 南*户）");
    }

    @Test
    void but_nobody_the_register_does_not_name() {
        bind("wang.decai");

        assertThatThrownBy(() -> name("wang.decai", COMPANY, COMPANYS_NAME)).isInstanceOf(Remediable.class);
        bind("li.wenbin");
        assertThatThrownBy(() -> name("li.wenbin", COMPANY, "别的公司")).isInstanceOf(Remediable.class);
        assertThat(catchThrowableOfType(Remediable.class, () -> name("li.wenbin", "91350211M0000XUF46", COMPANYS_NAME)).faults())
                .extracting(Fault::code).containsExactly("WRONG_CHECK_CHARACTER");
    }

    @Test
    void a_handler_whom_the_representative_sent_between_the_first_and_the_last_day() {
        String company = companyOfLi();

        Map<String, Object> sent = appoint("li.wenbin", company, "wang.decai", TODAY.plusDays(1), TODAY.plusDays(3));
        String wang = bind("wang.decai");

        assertThat(town.told("intake.enterprise.v1").getLast().data()).containsEntry("to", "2026-01-08").containsEntry("enterprise", "楚*公司");
        assertThat(sent).containsEntry("personId", wang).containsEntry("name", "王*").containsEntry("to", "2026-01-08");
        assertThat(speaks("wang.decai", company, TODAY)).isFalse();
        assertThat(speaks("wang.decai", company, TODAY.plusDays(1))).isTrue();
        assertThat(speaks("wang.decai", company, TODAY.plusDays(3))).isTrue();
        assertThat(speaks("wang.decai", company, TODAY.plusDays(4))).isFalse();
    }

    @Test
    void but_no_handler_who_is_not_of_age_yet() {
        String company = companyOfLi();

        assertThat(catchThrowableOfType(Remediable.class, () -> appoint("li.wenbin", company, "yang.xiaoman", null, null)).faults())
                .extracting(Fault::code).containsExactly("HANDLER_NOT_OF_AGE");
        assertThat(appoint("li.wenbin", company, "yang.xiaoman", LocalDate.of(2036, 12, 31), null)).as("from the day on which they are")
                .containsEntry("from", "2036-12-31");
    }

    @Test
    void and_a_dismissed_handler_no_more_from_that_moment() {
        String company = companyOfLi();
        String tao = bind("tao.xue");
        name("tao.xue", COMPANY, COMPANYS_NAME);
        assertThat(speaks("tao.xue", company, TODAY)).isTrue();

        dismiss("li.wenbin", company, tao);

        assertThat(speaks("tao.xue", company, TODAY)).isFalse();
        assertThatThrownBy(() -> name("tao.xue", COMPANY, COMPANYS_NAME)).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> town.part(OwnEnterprises.class).see(company, "tao.xue").block()).isInstanceOf(Absent.class);
        appoint("li.wenbin", company, "tao.xue", null, null);
        assertThat(speaks("tao.xue", company, TODAY)).isTrue();
        assertThat(town.part(OwnEnterprises.class).see(company, "li.wenbin").block().handlers())
                .extracting(named -> named.name() + named.handler().ended()).containsExactly("李*false", "陶*true", "陶*false");
        assertThat(town.told("intake.enterprise.v1")).allSatisfy(ContractCheck::holds);
    }

    @Test
    void but_handlers_send_nobody_and_strangers_see_no_enterprise() {
        String company = companyOfLi();
        String li = bind("li.wenbin");
        bind("tao.xue");
        name("tao.xue", COMPANY, COMPANYS_NAME);
        bind("wang.decai");

        assertThatThrownBy(() -> appoint("tao.xue", company, "wang.decai", null, null)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> dismiss("tao.xue", company, li)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appoint("wang.decai", company, "yang.wenqing", null, null)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> dismiss("wang.decai", company, li)).isInstanceOf(Absent.class);
        assertThatThrownBy(() -> dismiss("li.wenbin", company, li)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> appoint("li.wenbin", company, "tao.xue", null, null)).isInstanceOf(NotNow.class);
    }

    @Test
    void and_whoever_lives_under_one_roof_or_works_for_an_enterprise_keeps_relatives_on_the_staff_away() {
        bind("yang.chun");
        bind("zi.lixian");
        String child = (String) takeCharge("yang.chun", "yang.xiaoman").get("personId");
        String guardian = town.part(Persons.class).ofAccount("yang.chun").block().personId();
        String company = companyOfLi();
        String li = town.part(Persons.class).ofAccount("li.wenbin").block().personId();
        Relatives relatives = town.part(Relatives.class);
        assertThat(relatives.areConcerned("zhao.qiuyue", company).block()).isFalse();

        declare("zhao.qiuyue", "li.wenbin");
        declare("wang.decai", "yang.chun");

        assertThat(relatives.areConcerned("yang.chun", child).block()).as("the guardian").isTrue();
        assertThat(relatives.areConcerned("yang.xiaoman", guardian).block()).as("the ward, whose account nobody ever bound").isTrue();
        assertThat(relatives.areConcerned("wang.decai", child).block()).as("a relative of the guardian").isTrue();
        assertThat(relatives.areConcerned("zhao.qiuyue", company).block()).as("a relative of whoever represents it").isTrue();
        assertThat(relatives.areConcerned("zhao.qiuyue", child).block()).isFalse();
        assertThat(relatives.areConcerned("zi.lixian", guardian).block()).isFalse();
        assertThat(town.told("intake.person.v1")).filteredOn(event -> event.type().equals("intake.kin-declared")).hasSize(2)
                .allSatisfy(ContractCheck::holds).extracting(event -> event.subject()).contains(li);
    }

    @Test
    void and_whoever_acts_for_an_enterprise_does_not_judge_it_nor_do_their_wards_and_guardians() {
        String company = companyOfLi();
        String chun = bind("yang.chun");
        takeCharge("yang.chun", "yang.xiaoman");
        Relatives relatives = town.part(Relatives.class);
        assertThat(relatives.actFor("wang.decai", company).block()).isFalse();

        appoint("li.wenbin", company, "wang.decai", null, null);
        appoint("li.wenbin", company, "yang.chun", null, null);

        assertThat(relatives.actFor("wang.decai", company).block()).as("the clerk, whose account nobody bound").isTrue();
        assertThat(relatives.areConcerned("yang.xiaoman", company).block()).as("the child of a handler").isTrue();
        dismiss("li.wenbin", company, chun);
        assertThat(relatives.actFor("yang.chun", company).block()).as("also afterwards, as it may have been asked before").isTrue();
        assertThat(relatives.actFor("zhao.qiuyue", company).block()).isFalse();
        assertThat(relatives.actFor("wang.decai", chun).block()).as("of a person").isFalse();
    }

    @Test
    void and_a_representative_who_walks_in_is_found_with_their_relatives() {
        String company = town.part(MeetEnterprise.class).meet(COMPANY, COMPANYS_NAME, identity("li.wenbin"), act("zhao.qiuyue")).block().id();
        town.part(MeetEnterprise.class).meet(COMPANY, COMPANYS_NAME, identity("li.wenbin"), act("zhao.qiuyue")).block();

        declare("zhao.qiuyue", "li.wenbin");

        assertThat(town.part(Relatives.class).areConcerned("zhao.qiuyue", company).block()).isTrue();
        assertThat(town.part(Relatives.class).actFor("li.wenbin", company).block()).isTrue();
        assertThat(town.told("intake.enterprise.v1")).extracting(event -> event.type())
                .containsExactly("intake.enterprise-met", "intake.handler-appointed");
        assertThatThrownBy(() -> town.part(MeetEnterprise.class).meet(COMPANY, COMPANYS_NAME, identity("tao.xue"), act("zhao.qiuyue")).block())
                .as("a handler nobody put on file").isInstanceOf(Remediable.class);
    }

    @Test
    void a_new_representative_of_the_register_instead_of_the_former_one() {
        String company = companyOfLi();
        String tao = bind("tao.xue");
        name("tao.xue", COMPANY, COMPANYS_NAME);
        String li = town.part(Persons.class).ofAccount("li.wenbin").block().personId();

        assertThat(nameAfterTheChange("tao.xue")).containsEntry("role", "LEGAL_REPRESENTATIVE");

        assertThat(speaks("li.wenbin", company, TODAY)).isFalse();
        assertThat(speaks("tao.xue", company, TODAY)).isTrue();
        assertThat(town.told("intake.enterprise.v1")).filteredOn(event -> event.type().equals("intake.handler-dismissed"))
                .extracting(event -> event.data().get("personId")).containsExactlyInAnyOrder(li, tao);
        assertThatThrownBy(() -> appoint("li.wenbin", company, "wang.decai", null, null)).isInstanceOf(Absent.class);
        assertThat(town.part(OwnEnterprises.class).see(company, "tao.xue").block().handlers())
                .extracting(named -> named.handler().role() + " " + named.handler().ended())
                .containsExactly("LEGAL_REPRESENTATIVE true", "HANDLER true", "LEGAL_REPRESENTATIVE false");
        appoint("tao.xue", company, "wang.decai", null, null);
        assertThatThrownBy(() -> nameAfterTheChange("li.wenbin")).as("unless the new one appoints them").isInstanceOf(NotNow.class);
    }

    @Test
    void and_who_is_named_as_a_mere_handler_now_is_one() {
        String company = companyOfLi();

        assertThat(nameAfterTheChange("li.wenbin")).containsEntry("role", "HANDLER");

        assertThat(speaks("li.wenbin", company, TODAY)).isTrue();
        assertThatThrownBy(() -> appoint("li.wenbin", company, "wang.decai", null, null)).isInstanceOf(NotAllowed.class);
    }

    /** Tao Xue represents it now, Li Wenbin is its handler. */
    private static Map<String, Object> nameAfterTheChange(String account) {
        BusinessRegister changed = code -> Mono.just(new BusinessRegister.Registration(code, COMPANYS_NAME, Map.of(
                identity("tao.xue").citizenId(), Handler.Role.LEGAL_REPRESENTATIVE, identity("li.wenbin").citizenId(), Handler.Role.HANDLER)));
        return new NameEnterprise(town.part(Persons.class), town.part(Enterprises.class), new ConfirmEnterprise(changed), town.part(TownTime.class))
                .name(COMPANY, COMPANYS_NAME, act(account)).block();
    }

    @Test
    void and_why_the_county_struck_a_relative_off_stays_in_its_book() {
        bind("li.wenbin");
        String li = town.part(Persons.class).ofAccount("li.wenbin").block().personId();
        declare("zhao.qiuyue", "li.wenbin");

        town.part(KinBook.class).end(li, "zhao.qiuyue", TODAY, "两家早已不来往", act("kong.qingfan")).block();

        assertThat(town.part(KinBook.class).namedBy("zhao.qiuyue").map(named -> named.kin().why()).collectList().block()).containsExactly("两家早已不来往");
        assertThat(town.written("persons")).doesNotContain("不来往");
        assertThat(town.told("intake.person.v1")).filteredOn(event -> event.type().equals("intake.kin-ended")).hasSize(1)
                .allSatisfy(ContractCheck::holds).allSatisfy(event -> assertThat(event.data()).containsOnlyKeys("personId", "account"));
    }

    private static Document stored(String personId) {
        return Mono.from(database.getCollection("persons").find(new Document("_id", personId)).first()).block();
    }

    private static void declare(String staff, String relative) {
        List<String> card = CARDS.get(relative);
        town.part(DeclareKin.class).declare(Optional.empty(),
                new DeclareKin.Relative(card.get(0), card.get(1), Kinship.IN_LAW), act(staff)).block();
    }

    private static long growUp(String day) {
        return new LetWardsGrowUp(town.part(ComingOfAge.class), () -> Instant.parse(day + "T02:00:00Z"))
                .pass(Act.onHearing("intake-service", null, null)).block();
    }

    private static String companyOfLi() {
        bind("li.wenbin");
        return (String) name("li.wenbin", COMPANY, COMPANYS_NAME).get("enterpriseId");
    }

    private static String bind(String account) {
        return town.part(BindAccount.class).bind(identity(account), act(account)).block().personId();
    }

    private static Map<String, Object> takeCharge(String guardian, String child) {
        return town.part(TakeCharge.class).of(identity(child), act(guardian)).block();
    }

    private static Map<String, Object> name(String account, String code, String name) {
        return town.part(NameEnterprise.class).name(code, name, act(account)).block();
    }

    private static Map<String, Object> appoint(String by, String company, String whom, @Nullable LocalDate from, @Nullable LocalDate to) {
        return town.part(AppointHandler.class).appoint(company, new AppointHandler.Mandate(identity(whom), from, to), act(by)).block();
    }

    private static void dismiss(String by, String company, String personId) {
        town.part(DismissHandler.class).dismiss(company, personId, act(by)).block();
    }

    private static List<String> principals(String account) {
        return town.part(Principals.class).principalsOf(account, TODAY).map(one -> one.how() + " " + one.name()).collectList().block();
    }

    private static boolean asksFor(String account, String personId, String itemCode, LocalDate day) {
        return town.part(Principals.class).speaksFor(account, personId, itemCode, day).block();
    }

    private static boolean speaks(String account, String personId, LocalDate day) {
        return town.part(Principals.class).speaksFor(account, personId, day).block();
    }

    private static Identity identity(String account) {
        return Identity.read(CARDS.get(account).get(0), CARDS.get(account).get(1), TODAY);
    }

    private static Act act(String account) {
        return Act.of(new Caller(account, Caller.Kind.RESIDENT), "k" + System.nanoTime(), null);
    }
}
