package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.cases.Reason;
import cn.onestamp.approval.cases.Remedies;
import cn.onestamp.approval.paper.ChineseDate;
import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the paper of a refused case says: why, and what can be done against it (行政许可法 art. 38(2)). It is never a licence. */
final class RefusalText {

    private static final String LICENCE_REFUSED = "不予行政许可决定书";
    private static final String REFUSED = "不予办理决定书";

    private RefusalText() {}

    static PaperContent of(ApprovalCase.Refused refused, IssuingOrgan organ, String holder, String link) {
        CaseFile file = refused.file();
        boolean licence = file.item().licensingLaw();
        String asked = "你（单位）申请的“%s”，本机关于%s受理。经审查，存在下列情形：".formatted(
                file.item().name(), ChineseDate.inFigures(file.handover().acceptedOn()));
        String decided = licence ? "根据《中华人民共和国行政许可法》第三十八条第二款的规定，决定不予行政许可。" : "决定不予办理。";
        List<String> body = Stream.of(Stream.of(asked), reasons(refused.decision().reasons()), Stream.of(decided)).flatMap(part -> part).toList();
        return new PaperContent(organ, licence ? LICENCE_REFUSED : REFUSED, file.number(), holder, body,
                List.of(new Fact("申请人", holder), new Fact("事项名称", file.item().name()), new Fact("办件编号", file.number())),
                List.of(against(refused.decision().remedies())), refused.decision().opinion().on(), link);
    }

    private static Stream<String> reasons(List<Reason> reasons) {
        return IntStream.range(0, reasons.size())
                .mapToObj(at -> "%d．%s（依据：%s）".formatted(at + 1, reasons.get(at).fact(), reasons.get(at).article()));
    }

    private static String against(Remedies remedies) {
        Remedies.Reconsideration asked = remedies.reconsideration();
        Remedies.Suit suit = remedies.suit();
        return remedies.reconsiderationFirst()
                ? "如不服本决定，应当自知道本决定之日起%d日内先向%s申请行政复议（%s）；对复议决定不服的，可以依法向%s提起行政诉讼（%s）。"
                        .formatted(asked.days(), asked.organ(), asked.basis(), suit.court(), suit.basis())
                : "如不服本决定，可以自知道本决定之日起%d日内向%s申请行政复议（%s），也可以自知道本决定之日起%s内直接向%s提起行政诉讼（%s）。"
                        .formatted(asked.days(), asked.organ(), asked.basis(), suit.time(), suit.court(), suit.basis());
    }
}
