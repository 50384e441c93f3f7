package cn.onestamp.approval.seal.standing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.seal.signing.Seal;
import cn.onestamp.platform.day.SuspensionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class Paper_says_what_is_told {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUESDAY = LocalDate.of(2026, 1, 6);
    private static final ItemLaws.ItemLaw LICENSING = new ItemLaws.ItemLaw(true, "森林防火条例第二十五条");
    private static final ItemLaws.ItemLaw OTHER = new ItemLaws.ItemLaw(false, "就业促进法第五十二条；失业保险条例第十四条");
    private static final AcceptanceText.Limit PROMISED = new AcceptanceText.Limit(3, LocalDate.of(2026, 1, 8));
    private static final AcceptanceText.Limit STATUTORY = new AcceptanceText.Limit(20, LocalDate.of(2026, 2, 2));
    private static final List<StandingText> ALL = List.of(
            new ReceiptText(MONDAY, "K7RZ2M9QW4XJ", List.of("活动方案"), LocalDate.of(2026, 1, 12)),
            new AcceptanceText(MONDAY, false, "WORKING", PROMISED, STATUTORY, null),
            new CorrectionText(TUESDAY, List.of(new CorrectionText.Missing("活动方案", "缺少活动范围图"), new CorrectionText.Missing("联系电话", "号码不全"))),
            new NonAcceptanceText(TUESDAY, "不在本镇", "楚雄市林业和草原局", "楚雄市人民政府"),
            new SpecialProcedureText(SuspensionKind.EXPERT_REVIEW, "行政许可法第四十五条", TUESDAY, LocalDate.of(2026, 1, 13)),
            new ExtensionText(TUESDAY, "行政许可法第四十二条第一款", "需要实地核实", LocalDate.of(2026, 1, 22), LocalDate.of(2026, 2, 16)),
            new FilingText(MONDAY));

    @Test
    void in_whose_name_about_what_to_whom_and_where_to_ask() {
        assertThat(ALL).allSatisfy(text -> assertThat(paper(text, LICENSING)).satisfies(paper -> {
            assertThat(paper.organ().name()).isEqualTo("东华镇人民政府");
            assertThat(paper.documentNumber()).isEqualTo("532301105202601053000014");
            assertThat(paper.addressee()).isEqualTo("王德财");
            assertThat(paper.facts()).contains(new Fact("事项名称", "进入高火险区审批"), new Fact("办件编号", "532301105202601053000014"),
                    new Fact("咨询投诉电话", "0878-5550101"));
            assertThat(paper.date()).isEqualTo(text.on());
        }));
    }

    @Test
    void and_nothing_of_a_telephone_where_the_organ_has_none() {
        assertThat(new Letterhead(seal(null), matter(ALL.getFirst()), LICENSING, "http://localhost:8400/v/7KQ2M9XWPA4T6RHC2345").over(ALL.getFirst()).facts())
                .extracting(Fact::label).doesNotContain("咨询投诉电话");
    }

    @Test
    void by_which_article() {
        assertThat(ALL.stream().map(text -> said(text, LICENSING)).toList()).satisfiesExactly(
                receipt -> assertThat(receipt).contains("收件回执", "2026年1月5日收到", "第三十二条", "2026年1月12日前一次告知", "K7RZ2M9QW4XJ", "活动方案"),
                acceptance -> assertThat(acceptance).contains("受理通知书", "第三十二条第一款第五项", "3个工作日内（2026年1月8日前）", "20个工作日（至2026年2月2日", "第四十二条"),
                correction -> assertThat(correction).contains("一次性告知", "第三十二条第一款第四项", "1．活动方案：缺少活动范围图", "2．联系电话：号码不全"),
                refusal -> assertThat(refusal).contains("不予受理决定书", "第三十二条第一款第二项", "请向有权机关楚雄市林业和草原局提出申请", "六十日内向楚雄市人民政府申请行政复议"),
                special -> assertThat(special).contains("特别程序告知书", "专家评审", "第四十五条", "自2026年1月6日起，预计至2026年1月13日"),
                extension -> assertThat(extension).contains("延期告知书", "第四十二条第一款", "延期理由：需要实地核实", "2026年2月16日"),
                filing -> assertThat(filing).contains("备案回执", "2026年1月5日收讫", "森林防火条例第二十五条"));
    }

    @Test
    void and_not_by_the_licensing_law_where_it_does_not_govern() {
        for (StandingText text : List.of(ALL.get(0), ALL.get(1), ALL.get(2), ALL.get(3), ALL.get(6))) {
            assertThat(said(text, OTHER)).contains("就业促进法第五十二条、失业保险条例第十四条").doesNotContain("行政许可法");
        }
    }

    @Test
    void and_that_no_licence_is_needed() {
        assertThat(said(new NonAcceptanceText(TUESDAY, "未进入高火险区", null, null), LICENSING))
                .contains("不受理告知书", "第三十二条第一款第一项", "依法申请行政复议").doesNotContain("有权机关");
    }

    @Test
    void and_that_silence_accepted_it_and_what_follows_later() {
        assertThat(said(new AcceptanceText(MONDAY, true, "CALENDAR", PROMISED, STATUTORY,
                new AcceptanceText.FollowUp(List.of("活动方案"), LocalDate.of(2026, 1, 12))), LICENSING))
                .contains("逾期未告知", "第三十二条第一款第四项", "3日内", "请按承诺于2026年1月12日前补交：活动方案");
    }

    private static String said(StandingText text, ItemLaws.ItemLaw law) {
        return new String(paper(text, law).canonicalText(), StandardCharsets.UTF_8);
    }

    private static PaperContent paper(StandingText text, ItemLaws.ItemLaw law) {
        return new Letterhead(seal("0878-5550101"), matter(text), law, "http://localhost:8400/v/7KQ2M9XWPA4T6RHC2345").over(text);
    }

    private static StandingSeals.StandingSeal seal(String phone) {
        IssuingOrgan donghua = new IssuingOrgan("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");
        return new StandingSeals.StandingSeal(new Seal("SEAL-0152", donghua, "东华镇人民政府受理专用章", LocalDate.of(2020, 1, 1),
                LocalDate.of(2045, 12, 31), true), "zhou.hongmei", "DEMO-1", phone);
    }

    private static StandingMatters.StandingMatter matter(StandingText text) {
        return new StandingMatters.StandingMatter("532301105202601053000014", "530164004000", 1, "进入高火险区审批", "王德财", text);
    }
}
