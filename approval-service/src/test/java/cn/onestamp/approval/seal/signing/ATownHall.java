package cn.onestamp.approval.seal.signing;

import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import cn.onestamp.approval.paper.Typefaces;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A town hall with its keys, seals and a typical licence. */
final class ATownHall {

    static final Typefaces TYPEFACES = Typefaces.open(Typefaces.besideTheProgram(), Typefaces.RARE_CHARACTERS);
    static final IssuingOrgan DONGHUA = new IssuingOrgan("DONGHUA_GOV", "东华镇人民政府", "Donghua Town People's Government");
    static final IssuingOrgan YULU = new IssuingOrgan("YULU_GOV", "雨露白族乡人民政府", "Yulu Bai Township People's Government");
    static final Instant AFTERNOON = Instant.parse("2026-01-12T07:20:31Z");
    static final char[] PASSWORD = "for tests only".toCharArray();

    private ATownHall() {
    }

    static SoftKeystore keystore(Path folder) {
        return SoftKeystore.open(folder.resolve("keys"), folder.resolve("trust"), PASSWORD, new SecureRandom());
    }

    static Seal approvalSealOf(IssuingOrgan organ) {
        return new Seal("SEAL-" + organ.code(), organ, organ.name() + "行政审批专用章",
                LocalDate.of(2020, 1, 1), LocalDate.of(2045, 12, 31), true);
    }

    static PaperContent licenceFor(String holder) {
        return licenceOf(DONGHUA, holder);
    }

    static PaperContent licenceOf(IssuingOrgan organ, String holder) {
        return new PaperContent(organ, "准予行政许可决定书", "东华许准〔2026〕第0001号", holder,
                List.of("你于2026年1月5日提出的“农村宅基地和建房（规划许可）审批”申请（办件编号532301105202601051000019），本机关依法受理。"
                                + "经审查，你的申请符合《中华人民共和国土地管理法》第六十二条、《中华人民共和国城乡规划法》第四十一条规定的条件。",
                        "根据《中华人民共和国行政许可法》第三十八条第一款的规定，本机关决定准予行政许可，具体事项如下："),
                List.of(new Fact("被许可人", holder),
                        new Fact("许可事项", "农村宅基地和建房（规划许可）审批"),
                        new Fact("建设位置", "云南省楚雄市东华镇达苴村委会示例小组17号"),
                        new Fact("用地与规模", "占地120.00㎡，建筑面积240.00㎡，二层，檐口高度不超过7.5m"),
                        new Fact("有效期限", "2026年1月12日至2028年1月11日")),
                List.of("被许可人应当自本决定送达之日起二年内开工；逾期未开工且未申请延期的，本许可自行失效。",
                        "对本决定不服的，可以自收到本决定书之日起六十日内向楚雄市人民政府申请行政复议，或者在六个月内依法向有管辖权的人民法院提起行政诉讼。"),
                LocalDate.of(2026, 1, 12), "http://localhost:8400/v/7KQ2M9XWPA4T6RHC");
    }
}
