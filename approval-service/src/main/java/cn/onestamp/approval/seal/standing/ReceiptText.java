package cn.onestamp.approval.seal.standing;

import static cn.onestamp.approval.paper.ChineseDate.inFigures;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 收件回执: what was handed in (行政许可法 art. 32).
 *
 * @param materials by name; null where more has come since, so that nobody can tell any more what came first
 * @param answerBy  last day on which the window may say what is missing; null where silence has no consequence by law
 */
record ReceiptText(LocalDate on, String queryCode, @Nullable List<String> materials, @Nullable LocalDate answerBy) implements StandingText {

    @Override
    public String title() {
        return "收件回执";
    }

    @Override
    public List<String> body(Letterhead head) {
        return Stream.of(Optional.of("你（单位）申请%s的材料，本机关已于%s收到（依据：%s）。本回执不代表申请已被受理。"
                        .formatted(head.item(), inFigures(on), head.basis("第三十二条"))),
                Optional.ofNullable(answerBy).map(last -> "如需补正，本机关将在%s前一次告知全部内容；逾期不告知的，自收到申请材料之日起即为受理。".formatted(inFigures(last))))
                .flatMap(Optional::stream).toList();
    }

    @Override
    public List<Fact> facts() {
        return Stream.concat(Stream.of(new Fact("查询码", queryCode)), Stream.ofNullable(materials)
                .map(all -> new Fact("收到的材料", all.isEmpty() ? "无" : String.join("、", all)))).toList();
    }
}
