package cn.onestamp.approval.seal.standing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 补正告知书: everything that is missing, told once (行政许可法 art. 32(1)(iv)). */
record CorrectionText(LocalDate on, List<Missing> missing) implements StandingText {

    /** @param what is missing or wrong and what will do, in the clerk's words */
    record Missing(String name, String what) {}

    @Override
    public String title() {
        return "补正告知书（一次性告知）";
    }

    @Override
    public List<String> body(Letterhead head) {
        String told = "你（单位）申请%s的材料不齐全或者不符合法定形式。根据%s的规定，现一次告知需要补正的全部内容：".formatted(
                head.item(), head.basis("第三十二条第一款第四项"));
        Stream<String> all = IntStream.range(0, missing.size())
                .mapToObj(at -> "%d．%s：%s".formatted(at + 1, missing.get(at).name(), missing.get(at).what()));
        return Stream.of(Stream.of(told), all, Stream.of("全部补正之日即予受理，办理期限自该日起计算。")).flatMap(part -> part).toList();
    }
}
