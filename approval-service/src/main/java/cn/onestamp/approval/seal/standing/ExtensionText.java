package cn.onestamp.approval.seal.standing;

import static cn.onestamp.approval.paper.ChineseDate.inFigures;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;

/** 延期告知书: the head of the organ has given it more time, and why (行政许可法 art. 42). */
record ExtensionText(LocalDate on, String basis, String reason, LocalDate promisedDueOn, LocalDate statutoryDueOn) implements StandingText {

    @Override
    public String title() {
        return "延期告知书";
    }

    @Override
    public List<String> body(Letterhead head) {
        return List.of("你（单位）申请%s，不能在规定期限内作出决定。根据%s的规定，经本机关负责人批准，延长办理期限。".formatted(head.item(), basis),
                "延期理由：" + reason, "延长后的法定期限至%s，承诺办结日期改为%s。".formatted(inFigures(statutoryDueOn), inFigures(promisedDueOn)));
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("延长后的期限", inFigures(statutoryDueOn)));
    }
}
