package cn.onestamp.notification.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.onestamp.notification.ACase;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.Poison;
import cn.onestamp.platform.testkit.ContractCheck;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Words_are_plain {

    private static final ACase CASE = ACase.ofAnApplicant();
    private static final String ASIDE = "\\[[^]]+]";
    private static final String ITEM = "森林高火险期内进入森林高火险区活动审批";

    @Test
    void a_receipt_names_the_item_the_day_and_the_number() {
        assertThat(textOf(CASE.submitted())).contains(ITEM, "2026年1月5日", CASE.number(), "5个工作日");
    }

    @Test
    void an_acceptance_names_the_promised_day() {
        assertThat(textOf(CASE.accepted())).contains(ITEM, "2026年1月8日", CASE.number(), "承诺");
    }

    @Test
    void an_acceptance_with_tolerance_names_what_is_to_follow_and_until_when() {
        assertThat(textOf(CASE.accepted())).doesNotContain("后补", "没有告诉您", "[", "]");
        assertThat(textOf(ACase.with(CASE.accepted(), Map.of("awaits", List.of("M0018"), "missing", "活动方案", "supplementDueOn", "2026-01-12"))))
                .contains("请最迟在2026年1月12日交来：活动方案。", "承诺最迟在2026年1月8日");
    }

    @Test
    void an_acceptance_by_silence_says_that_the_window_was_silent() {
        assertThat(textOf(ACase.with(CASE.accepted(), Map.of("how", "DEEMED"))))
                .contains("窗口在5个工作日内没有告诉您", "行政许可法第三十二条", "自收到材料之日起即为受理");
    }

    @Test
    void a_receipt_promises_five_days_only_where_the_law_gives_them() {
        assertThat(textOf(CASE.submitted())).contains("5个工作日内，最迟在2026年1月12日", "自收到材料之日起即为受理");
        assertThat(textOf(without(CASE.submitted(), "answerBy"))).contains("一次把要补的全部告诉您").doesNotContain("5个工作日", "即为受理", "[", "]");
    }

    @Test
    void a_supervisor_hears_of_what_a_window_took_back_and_of_nothing_else_that_was() {
        Event withdrawn = ContractCheck.exampleEvent("intake.application-withdrawn", CASE.id(), 2, null);
        Template row = Templates.toldBy(withdrawn.type()).filter(told -> told.audience() == Audience.COUNTY_SUPERVISOR).findFirst().orElseThrow();
        Event byTheWindow = ACase.with(withdrawn, Map.of("withdrawnBy", "WINDOW"));

        assertThat(row.isToldBy(byTheWindow)).isTrue();
        assertThat(row.filledFrom(byTheWindow, "staff:lin.chengyu").text()).contains("2026年1月6日", "窗口工作人员代申请人撤回", "请核查");
        assertThat(List.of(withdrawn, ACase.with(withdrawn, Map.of("withdrawnBy", "AGENT")), without(withdrawn, "withdrawnBy")))
                .noneMatch(row::isToldBy);
    }

    @Test
    void what_an_agent_or_a_window_took_back_is_told_as_theirs() {
        Event withdrawn = ContractCheck.exampleEvent("intake.application-withdrawn", CASE.id(), 2, null);
        assertThat(textOf(withdrawn)).contains("日撤回。").doesNotContain("代办员", "窗口工作人员");
        assertThat(textOf(ACase.with(withdrawn, Map.of("withdrawnBy", "AGENT")))).contains("日由您的代办员代您撤回。", "终止委托");
        assertThat(textOf(ACase.with(withdrawn, Map.of("withdrawnBy", "WINDOW")))).contains("日由窗口工作人员代您撤回。", "窗口写明的理由");
        assertThat(textOf(without(withdrawn, "withdrawnBy"))).as("told in an earlier year").contains("日撤回。");
    }

    @Test
    void what_was_mended_at_the_window_is_told_to_whoever_asked() {
        assertThat(textOf(ContractCheck.exampleEvent("intake.application-mended", CASE.id(), 2, null))).contains(ITEM, "当场更正", "打开这件申请");
    }

    @Test
    void a_mandate_that_is_over_says_where_the_new_code_is() {
        assertThat(textOf(ContractCheck.exampleEvent("intake.mandate-expired", CASE.id(), 3, null)))
                .contains("到2026年6月30日）已经到期", "查询码换成了新的", "带身份证到窗口");
    }

    @Test
    void a_grant_says_that_the_paper_is_being_made() {
        assertThat(textOf(CASE.granted())).contains(ITEM, "批准", CASE.number());
    }

    @Test
    void a_sealed_paper_says_how_to_fetch_it_and_how_others_check_it() {
        assertThat(textOf(CASE.sealed())).contains(ITEM, "查进度", "核验证照", "K7RZ2M9QW4XJ", CASE.number());
    }

    @Test
    void a_correction_names_everything_that_is_missing_and_when_it_will_be_accepted() {
        assertThat(textOf(ContractCheck.exampleEvent("intake.correction-requested", CASE.id(), 2, null)))
                .contains(ITEM, "活动方案（时间、地点、范围）、联系电话", "最后一项补齐的当天就受理");
    }

    @Test
    void a_refusal_to_accept_names_the_right_organ_and_the_remedies() {
        assertThat(textOf(ContractCheck.exampleEvent("intake.application-rejected", CASE.id(), 2, null)))
                .contains("楚雄市林业和草原局", "60日内向楚雄市人民政府申请行政复议", "6个月");
        assertThat(textOf(ContractCheck.exampleEvent("intake.application-not-required", CASE.id(), 2, null)))
                .contains("不需要取得行政许可", "60日内向楚雄市人民政府申请行政复议", "6个月");
    }

    @Test
    void a_refusal_told_before_anybody_named_the_government_says_which_one_it_is() {
        assertThat(textOf(without(ContractCheck.exampleEvent("intake.application-rejected", CASE.id(), 2, null), "remedyOrganName")))
                .contains("向上一级人民政府申请行政复议");
    }

    @Test
    void a_renewal_asked_too_late_says_what_that_means() {
        Event asked = ContractCheck.exampleEvent("approval.licence-renewal-asked", CASE.id(), 2, null);
        assertThat(textOf(asked)).contains("最迟应当在2025年12月23日以前申请", "照常办理");
        assertThat(textOf(without(asked, "tooLateAfter"))).contains("延续申请已于2026年1月20日收到").doesNotContain("晚了");
    }

    @Test
    void what_the_desks_do_among_themselves_is_told_to_nobody() {
        assertThat(Templates.toldBy(CASE.opened().type())).isEmpty();
        assertThat(Templates.toldBy(CASE.proposed().type())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void no_gap_is_left_in_a_notice(Template row) {
        Notice notice = row.filledFrom(ContractCheck.exampleEvent(row.type(), CASE.id(), 1, null), "somebody");
        assertThat(notice.title() + notice.text()).doesNotContain("{", "}", "[", "]", "null");
    }

    @ParameterizedTest
    @MethodSource("table")
    void every_gap_is_a_member_the_contract_promises(Template row) {
        List<String> gaps = Pattern.compile("\\{(\\w+)(:day)?}").matcher((row.title() + row.text()).replaceAll(ASIDE, "")).results()
                .map(gap -> gap.group(1)).toList();
        assertThat(gaps).isNotEmpty().allMatch(member -> ContractCheck.promises(row.type(), member));
        assertThat(ContractCheck.promises(row.type(), switch (row.audience()) {
            case APPLICANT -> "applicantId";
            case PERSON -> "personId";
            case PRINCIPAL -> "principalId";
            case COUNTY_SUPERVISOR -> "place";
            case PROPOSER -> "proposedBy";
            case AGENT -> throw new AssertionError("what agents pass on is what the applicant is told");
        })).isTrue();
    }

    @Test
    void an_event_that_lacks_what_the_words_need_is_not_told_by_halves() {
        Event lacking = without(CASE.accepted(), "promisedDueOn");
        assertThatExceptionOfType(Poison.class).isThrownBy(() -> noticeOf(lacking)).withMessageContaining("promisedDueOn");
    }

    @Test
    void a_day_that_is_none_is_not_told() {
        Event odd = ACase.with(CASE.accepted(), Map.of("promisedDueOn", "2026-02-30"));
        assertThatExceptionOfType(Poison.class).isThrownBy(() -> noticeOf(odd));
    }

    @Test
    void words_of_the_item_are_never_taken_for_gaps() {
        assertThat(textOf(ACase.with(CASE.submitted(), Map.of("itemName", "{number}$1\\")))).contains("“{number}$1\\”");
    }

    @Test
    void the_same_event_makes_the_same_notice() {
        assertThat(noticeOf(CASE.sealed())).isEqualTo(noticeOf(CASE.sealed()));
    }

    @Test
    void events_of_two_services_that_share_an_id_make_two_notices() {
        Event first = ContractCheck.exampleEvent("intake.application-submitted", CASE.id(), 3, null);
        Event second = ContractCheck.exampleEvent("approval.case-granted", CASE.id(), 3, null);
        assertThat(first.id()).isEqualTo(second.id());
        assertThat(noticeOf(first).id()).isNotEqualTo(noticeOf(second).id());
    }

    static Stream<Template> table() {
        return Templates.all();
    }

    private static String textOf(Event event) {
        return noticeOf(event).text();
    }

    private static Notice noticeOf(Event event) {
        return Templates.toldBy(event.type()).map(row -> row.filledFrom(event, CASE.applicant())).findFirst().orElseThrow();
    }

    private static Event without(Event event, String member) {
        Map<String, Object> data = new HashMap<>(event.data());
        data.remove(member);
        return new Event(event.specversion(), event.id(), event.source(), event.type(), event.subject(), event.time(),
                event.sequence(), event.actor(), null, null, event.traceparent(), event.datacontenttype(), data);
    }
}
