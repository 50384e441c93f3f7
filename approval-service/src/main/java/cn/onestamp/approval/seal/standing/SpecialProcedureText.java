package cn.onestamp.approval.seal.standing;

import static cn.onestamp.approval.paper.ChineseDate.inFigures;

import cn.onestamp.approval.paper.Fact;
import cn.onestamp.platform.day.SuspensionKind;
import java.time.LocalDate;
import java.util.List;

/** 特别程序告知书: a procedure whose time does not count begins, and how long it is expected to take (行政许可法 art. 45). */
record SpecialProcedureText(SuspensionKind procedure, String basis, LocalDate from, LocalDate expectedTo) implements StandingText {

    @Override
    public String title() {
        return "特别程序告知书";
    }

    @Override
    public List<String> body(Letterhead head) {
        return List.of("你（单位）申请%s，需要依法进行%s（依据：%s）。所需时间自%s起，预计至%s，不计算在办理期限内（依据：%s）。".formatted(
                head.item(), name(), basis, inFigures(from), inFigures(expectedTo), head.basis("第四十五条")),
                "程序结束后，办理期限从停止之日的剩余天数继续计算。");
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("特别程序", name()), new Fact("起始日期", inFigures(from)), new Fact("预计结束日期", inFigures(expectedTo)));
    }

    @Override
    public LocalDate on() {
        return from;
    }

    private String name() {
        return switch (procedure) {
            case HEARING -> "听证";
            case TENDER -> "招标";
            case AUCTION -> "拍卖";
            case INSPECTION -> "检验";
            case TESTING -> "检测";
            case QUARANTINE -> "检疫";
            case APPRAISAL -> "鉴定";
            case EXPERT_REVIEW -> "专家评审";
            case ITEM_RULE -> "本事项规定的特别程序";
        };
    }
}
