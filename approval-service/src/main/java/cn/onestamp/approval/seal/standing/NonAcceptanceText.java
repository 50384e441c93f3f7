package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 不受理告知书 where no licence is needed, 不予受理决定书 where another organ decides (行政许可法 art. 32(1)(i) and (ii)).
 *
 * @param rightOrgan name of the organ to ask instead; null where no licence is needed
 * @param remedy     name of the government to ask for reconsideration; null where none is known
 */
record NonAcceptanceText(LocalDate on, String reason, @Nullable String rightOrgan, @Nullable String remedy) implements StandingText {

    @Override
    public String title() {
        return rightOrgan == null ? "不受理告知书" : "不予受理决定书";
    }

    @Override
    public List<String> body(Letterhead head) {
        String decided = rightOrgan == null
                ? "你（单位）申请%s，依法不需要取得行政许可，本机关不受理（依据：%s）。".formatted(head.item(), head.basis("第三十二条第一款第一项"))
                : "你（单位）申请%s，依法不属于本机关职权范围，本机关决定不予受理（依据：%s）。".formatted(head.item(), head.basis("第三十二条第一款第二项"));
        return Stream.of(Optional.of(decided), Optional.of("理由：" + reason),
                Optional.ofNullable(rightOrgan).map("请向有权机关%s提出申请。"::formatted)).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Fact> facts() {
        return Stream.ofNullable(rightOrgan).map(organ -> new Fact("有权机关", organ)).toList();
    }

    @Override
    public List<String> remedies() {
        return List.of("如不服，可以自知道之日起六十日内%s申请行政复议（行政复议法第二十条），也可以自知道之日起六个月内依法向人民法院提起行政诉讼（行政诉讼法第四十六条）。"
                .formatted(remedy == null ? "依法" : "向" + remedy));
    }
}
