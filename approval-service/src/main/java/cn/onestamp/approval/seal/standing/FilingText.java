package cn.onestamp.approval.seal.standing;

import static cn.onestamp.approval.paper.ChineseDate.inFigures;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;

/** 备案回执: it is on file since this day; nothing more is decided (S62). */
record FilingText(LocalDate on) implements StandingText {

    @Override
    public String title() {
        return "备案回执";
    }

    @Override
    public List<String> body(Letterhead head) {
        return List.of("你（单位）报送的%s备案材料，本机关已于%s收讫并予以备案（依据：%s）。".formatted(
                head.item(), inFigures(on), head.law().basis().replace('；', '、')));
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("备案日期", inFigures(on)));
    }
}
