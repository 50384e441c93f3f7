package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.paper.Fact;
import cn.onestamp.approval.paper.IssuingOrgan;
import cn.onestamp.approval.paper.PaperContent;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a granting decision says (行政许可法 arts 38, 39). */
final class LicenceText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);

    private LicenceText() {}

    static PaperContent of(ApprovalCase.Granted granted, ResultKind kind, IssuingOrgan organ, String holder, String link) {
        CaseFile file = granted.file();
        LocalDate decidedOn = granted.decision().on();
        return new PaperContent(organ, kind.title(), file.number(), holder,
                List.of("你（单位）申请的“%s”，本机关于%s受理。经审查，申请符合法定条件、标准。根据《中华人民共和国行政许可法》第三十八条第一款和%s的规定，决定准予。"
                        .formatted(file.itemName(), DAY.format(file.acceptedOn()), kind.legalBasis())),
                facts(file, kind, holder, decidedOn), List.of(), decidedOn, link);
    }

    private static List<Fact> facts(CaseFile file, ResultKind kind, String holder, LocalDate decidedOn) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact("持有人", holder), new Fact("事项名称", file.itemName()), new Fact("办件编号", file.number())));
        facts.add(new Fact("决定日期", DAY.format(decidedOn)));
        kind.validityMonths().ifPresent(months -> facts.add(new Fact("有效期",
                DAY.format(decidedOn) + "至" + DAY.format(decidedOn.plusMonths(months).minusDays(1)))));
        return facts;
    }
}
