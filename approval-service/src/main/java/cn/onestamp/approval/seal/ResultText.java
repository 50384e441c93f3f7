package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.paper.ChineseDate;
import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What the paper of a granted case says. */
final class ResultText {

    private static final String LICENSED = "经审查，申请符合法定条件、标准。根据《中华人民共和国行政许可法》%s和%s的规定，决定准予%s。";

    private ResultText() {}

    static PaperContent of(ApprovalCase.Granted granted, ResultKind kind, IssuingOrgan organ, String holder, String link) {
        CaseFile file = granted.file();
        LocalDate decidedOn = granted.decision().opinion().on();
        String asked = "你（单位）申请的“%s”，本机关于%s受理。".formatted(file.item().name(), ChineseDate.inFigures(file.handover().acceptedOn()));
        return new PaperContent(organ, kind.title(), file.number(), holder, List.of(asked + outcome(kind)),
                facts(file, kind, holder, decidedOn), List.of(), decidedOn, link);
    }

    private static String outcome(ResultKind kind) {
        return switch (kind) {
            case ResultKind.Licence licence ->
                    LICENSED.formatted("第三十八条第一款、第三十九条", inOneSentence(licence.legalBasis()), "");
            case ResultKind.LicensingDecision decision ->
                    LICENSED.formatted("第三十八条第一款", inOneSentence(decision.legalBasis()), "行政许可");
            case ResultKind.OtherResult other -> "经办理，申请符合规定的条件，准予办理，现已办结。";
        };
    }

    private static String inOneSentence(String bases) {
        return bases.replace('；', '、');
    }

    private static List<Fact> facts(CaseFile file, ResultKind kind, String holder, LocalDate decidedOn) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("持有人", holder), new Fact("事项名称", file.item().name()), new Fact("办件编号", file.number())));
        if (kind instanceof ResultKind.OtherResult other) {
            facts.add(new Fact("办理依据", other.legalBasis()));
        }
        facts.add(new Fact("决定日期", ChineseDate.inFigures(decidedOn)));
        kind.validTo(decidedOn).ifPresent(end -> facts.add(new Fact("有效期", ChineseDate.inFigures(decidedOn) + "至" + ChineseDate.inFigures(end))));
        return facts;
    }
}
