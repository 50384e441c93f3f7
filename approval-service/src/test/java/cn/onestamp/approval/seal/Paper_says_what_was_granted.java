package cn.onestamp.approval.seal;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.cases.ACase;
import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class Paper_says_what_was_granted {

    private static final IssuingOrgan DONGHUA = new IssuingOrgan("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");
    private static final String LINK = "http://localhost:8400/v/7KQ2M9XWPA4T6RHC2345";

    @Test
    void to_whom_by_which_law_when_and_until_when() {
        PaperContent content = licenceValidFor(Optional.of(1));

        assertThat(content.body()).containsExactly("你（单位）申请的“森林高火险期内进入森林高火险区活动审批”，本机关于2026年1月5日受理。"
                + "经审查，申请符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款、第三十九条和森林防火条例第二十九条的规定，决定准予。");
        assertThat(content.facts()).containsExactly(
                new Fact("持有人", "王德财"), new Fact("事项名称", "森林高火险期内进入森林高火险区活动审批"),
                new Fact("办件编号", "532301105202601053000014"), new Fact("决定日期", "2026年1月6日"),
                new Fact("有效期", "2026年1月6日至2026年2月5日"));
        assertThat(content.addressee()).isEqualTo("王德财");
        assertThat(content.verificationCode()).isEqualTo("7KQ2M9XWPA4T6RHC2345");
    }

    @Test
    void and_of_no_end_where_there_is_none() {
        assertThat(licenceValidFor(Optional.empty()).facts()).extracting(Fact::label).doesNotContain("有效期");
    }

    @Test
    void without_the_name_of_a_certificate_where_the_decision_is_all_there_is() {
        PaperContent content = said(ResultKind.of(true, null, "草原法第四十条；草原法第四十一条", Optional.empty()));

        assertThat(content.title()).isEqualTo("准予行政许可决定书");
        assertThat(content.body().getFirst()).endsWith(
                "根据《中华人民共和国行政许可法》第三十八条第一款和草原法第四十条、草原法第四十一条的规定，决定准予行政许可。");
    }

    @Test
    void and_does_not_cite_the_licensing_law_where_it_does_not_govern() {
        PaperContent content = said(ResultKind.of(false, null, "就业促进法第五十二条", Optional.empty()));

        assertThat(content.title()).isEqualTo("办理结果通知书");
        assertThat(content.body().getFirst()).endsWith("经办理，申请符合规定的条件，准予办理，现已办结。").doesNotContain("许可");
        assertThat(content.facts()).contains(new Fact("办理依据", "就业促进法第五十二条"));
    }

    @Test
    void and_a_matter_that_names_its_document_keeps_that_name() {
        assertThat(said(ResultKind.of(false, "低保确认通知书", "社会救助暂行办法第十一条", Optional.empty())).title())
                .isEqualTo("低保确认通知书");
    }

    @Test
    void and_its_link_cannot_be_guessed_and_is_easily_read() {
        VerificationLinks links = new VerificationLinks("http://localhost:8400", RandomGenerator.of("L64X128MixRandom"));

        assertThat(links.fresh()).matches("http://localhost:8400/v/[2-9A-HJKMNP-TV-Z]{20}").isNotEqualTo(links.fresh());
    }

    private static PaperContent licenceValidFor(Optional<Integer> months) {
        return said(ResultKind.of(true, "准予进入通知书", "森林防火条例第二十九条", months));
    }

    private static PaperContent said(ResultKind kind) {
        return ResultText.of(ACase.reviewedAndGrantedBy("he.junwei", "sun.jianping"), kind, DONGHUA, "王德财", LINK);
    }
}
