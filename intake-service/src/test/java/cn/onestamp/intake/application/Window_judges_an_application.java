package cn.onestamp.intake.application;

import static cn.onestamp.intake.application.AnApplication.acceptedAt;
import static cn.onestamp.intake.application.AnApplication.dossierWith;
import static cn.onestamp.intake.application.AnApplication.draftAt;
import static cn.onestamp.intake.application.AnApplication.fromDataSharing;
import static cn.onestamp.intake.application.AnApplication.itemAskingFor;
import static cn.onestamp.intake.application.AnApplication.material;
import static cn.onestamp.intake.application.AnApplication.optional;
import static cn.onestamp.intake.application.AnApplication.required;
import static cn.onestamp.intake.application.AnApplication.submittedAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.application.SharedPapers.Outcome;
import cn.onestamp.intake.application.judging.NameableOrgans;
import cn.onestamp.intake.application.submission.SubmissionRules;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.WorkingCalendar;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class Window_judges_an_application {

    @Test
    void tells_the_applicant_everything_that_is_missing_at_once() {
        ServiceItems.Item item = itemAskingFor(
                required("M0001", "申请表"), required("M0005", "村民会议同意证明"), required("M0018", "活动方案"));

        assertThat(SubmissionRules.faults(dossierWith(material("M0005", "同意.pdf")), offering(item), List.of()))
                .extracting(Fault::field, Fault::code, Fault::message)
                .containsExactly(tuple("M0001", "material-missing", "缺少材料：申请表"),
                        tuple("M0018", "material-missing", "缺少材料：活动方案"));
    }

    @Test
    void takes_nothing_from_the_library_that_has_lapsed_while_the_draft_lay_there() {
        Dossier dossier = dossierWith(material("M0018", "活动方案.pdf"));

        assertThat(SubmissionRules.faults(dossier, offering(itemAskingFor(required("M0018", "活动方案"))), List.of("M0018", "M0099")))
                .containsExactly(new Fault("M0018", "material-lapsed", "库里的这份文件已过有效期，请重新上传：活动方案"));
    }

    @Test
    void tells_that_nobody_offers_it_there_or_on_that_day_along_with_what_is_wrong_with_the_answers() {
        Fault answer = new Fault("/people", "minimum", "数值不在允许范围内");

        assertThat(SubmissionRules.faults(dossierWith(), nowhere(Optional.empty(), answer), List.of()))
                .extracting(Fault::field, Fault::code).containsExactly(
                        tuple("/itemCode", "item-not-in-force"), tuple("/place", "place-not-served"), tuple("/people", "minimum"));
    }

    @Test
    void tells_whoever_asks_here_which_government_elsewhere_decides_it() {
        assertThat(SubmissionRules.faults(dossierWith(), nowhere(Optional.of("请向沙桥镇人民政府申请。")), List.of()))
                .contains(new Fault("/place", "decided-elsewhere", "请向沙桥镇人民政府申请。"));
    }

    @Test
    void sends_people_to_a_township_government_elsewhere_only_where_a_statute_does() {
        NonAcceptance.RightOrgan shaqiao = new NonAcceptance.RightOrgan("532324102000", "沙桥镇人民政府");
        Dossier asked = dossierWith();
        NameableOrgans organs = new NameableOrgans(new Shelf<>("catalogue.organ.v1", Organ.class, Organ::type), (item, county, day) ->
                item.equals(asked.item().code()) && county.contains(asked.place()) ? Stream.of(shaqiao) : Stream.empty());

        assertThat(organs.deciding("沙桥镇人民政府", asked, LocalDate.of(2026, 1, 5))).contains(shaqiao);
        assertThat(organs.deciding("马街镇人民政府", asked, LocalDate.of(2026, 1, 5))).isEmpty();
        assertThat(organs.deciding("532324102000", asked, LocalDate.of(2026, 1, 5))).isEmpty();
    }

    @Test
    void never_asks_for_what_is_optional_or_what_the_platform_can_look_up_itself() {
        ServiceItems.Item item = itemAskingFor(
                optional("M0006", "四邻意见书"), fromDataSharing("M0002", "居民身份证"), required("M0018", "活动方案"));

        assertThat(SubmissionRules.faults(dossierWith(material("M0018", "方案.pdf")), offering(item), List.of())).isEmpty();
    }

    @Test
    void may_demand_only_what_is_required_here_and_nobody_else_shows() {
        ServiceItems.Item item = itemAskingFor(optional("M0006", "四邻意见书"), fromDataSharing("M0002", "居民身份证"),
                fromDataSharing("M0107", "宅基地批准书"), fromDataSharing("M0108", "规划许可证"), required("M0018", "活动方案"));
        Dossier dossier = dossierWith().sharing(List.of(
                shared("M0002", Outcome.FOUND), shared("M0107", Outcome.NOT_FOUND), shared("M0108", Outcome.UNREACHABLE)));

        assertThat(Stream.of("M0018", "/area", "M0107", "M0108")).allMatch(named -> item.mayBeDemandedOf(dossier, named));
        assertThat(Stream.of("M0006", "M0002", "M0109", "/moon", "无犯罪记录证明")).noneMatch(named -> item.mayBeDemandedOf(dossier, named));
        assertThat(item.mayBeDemandedOf(dossierWith(), "M0107")).as("where nobody has been asked").isFalse();
    }

    private static Sharing shared(String code, Outcome outcome) {
        return new Sharing(code, code, outcome, AnApplication.RECEIVED_ON, Optional.empty());
    }

    @Test
    void keeps_one_file_per_material_and_of_two_the_later_one() {
        Dossier dossier = dossierWith()
                .handingIn(material("M0018", "first.pdf")).handingIn(material("M0115", "other.pdf")).handingIn(material("M0018", "second.pdf"));

        assertThat(dossier.materials()).extracting(Papers.Material::code, Papers.Material::fileName)
                .containsExactly(tuple("M0115", "other.pdf"), tuple("M0018", "second.pdf"));
    }

    @Test
    void offers_in_each_state_only_what_can_be_done_in_it() {
        assertThat(draftAt(3).as(Application.Draft.class, 3)).isEqualTo(draftAt(3));
        assertThat(submittedAt(3).as(Application.Submitted.class, 3)).isEqualTo(submittedAt(3));
        assertThat(draftAt(3).submitted(submittedAt(3).receipt())).isEqualTo(submittedAtWithDraftsRevision());
        assertThat(submittedAt(3).accepted(acceptedAt(3).acceptance()).status()).isEqualTo("ACCEPTED");
    }

    @ParameterizedTest
    @MethodSource("everythingThatCannotBeDoneNow")
    void says_in_which_state_it_stands_to_whoever_comes_too_late(ThrowingCallable act, String status, long version) {
        NotNow no = catchThrowableOfType(NotNow.class, act);

        assertThat(no.details()).isEqualTo(Map.of("currentStatus", status, "currentVersion", version));
    }

    static Stream<Object[]> everythingThatCannotBeDoneNow() {
        return Stream.of(
                no(() -> draftAt(3).as(Application.Draft.class, 2), "DRAFT", 3),
                no(() -> draftAt(3).as(Application.Draft.class, 4), "DRAFT", 3),
                no(() -> submittedAt(4).as(Application.Draft.class, 4), "SUBMITTED", 4),
                no(() -> acceptedAt(5).as(Application.Draft.class, 5), "ACCEPTED", 5),
                no(() -> draftAt(3).as(Application.Submitted.class, 3), "DRAFT", 3),
                no(() -> submittedAt(4).as(Application.Submitted.class, 3), "SUBMITTED", 4),
                no(() -> acceptedAt(5).as(Application.Submitted.class, 5), "ACCEPTED", 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-12, 3 WORKING_DAY, 2026-02-24, 20 WORKING_DAY, 2026-03-18",
        "2026-01-05, 3 WORKING_DAY, 2026-01-08, 20 WORKING_DAY, 2026-02-02",
        "2026-02-12, 10 CALENDAR_DAY, 2026-02-24, 20 CALENDAR_DAY, 2026-03-04"})
    void counts_promise_and_statute_by_the_published_calendar_in_the_days_the_item_names(
            LocalDate on, String promised, LocalDate promisedDueOn, String statutory, LocalDate statutoryDueOn) throws IOException {
        ServiceItems.Item item = new ServiceItems.Item(
                new Request.AskedItem("530164004000", 1, "审批"), period(promised), period(statutory), true, false, List.of(), Map.of());

        assertThat(Acceptance.counted(Acceptance.How.COMPLETE, Optional.of("zhao.qiuyue"), on, item, publishedCalendar())).isEqualTo(new Acceptance(
                Acceptance.How.COMPLETE, Optional.of("zhao.qiuyue"), on, new Acceptance.Limit(period(promised).amount(), promisedDueOn),
                new Acceptance.Limit(period(statutory).amount(), statutoryDueOn), Optional.empty(), false, Optional.empty()));
    }

    @Test
    void says_when_a_last_day_rests_on_holidays_nobody_has_published_yet() throws IOException {
        LocalDate endOfTheYear = LocalDate.of(2026, 12, 28);

        assertThat(Acceptance.counted(Acceptance.How.COMPLETE, Optional.empty(), endOfTheYear, itemAskingFor(), publishedCalendar())
                .provisional()).isTrue();
    }

    private static Application.Submitted submittedAtWithDraftsRevision() {
        return new Application.Submitted(dossierWith(), submittedAt(3).receipt(), draftAt(3).revision());
    }

    private static ServiceItems.Offer nowhere(Optional<String> elsewhere, Fault... ofTheForm) {
        return new ServiceItems.Offer(Optional.empty(), Optional.empty(), elsewhere, List.of(ofTheForm), List.of());
    }

    private static ServiceItems.Offer offering(ServiceItems.Item item) {
        return new ServiceItems.Offer(Optional.of(item), Optional.of(dossierWith().route()), Optional.empty(), List.of(), List.of());
    }

    private static DeadlineCalculator publishedCalendar() throws IOException {
        return new DeadlineCalculator(WorkingCalendar.parse(Files.readString(OpenTown.REFERENCE_DATA.resolve("holidays.json"))));
    }

    private static Period period(String text) {
        String[] parts = text.split(" ");
        return new Period(Integer.parseInt(parts[0]), Period.Unit.valueOf(parts[1]));
    }

    private static Object[] no(ThrowingCallable act, String status, long version) {
        return new Object[] {act, status, version};
    }
}
