package cn.onestamp.approval.seal.standing;

import static cn.onestamp.approval.paper.ChineseDate.inFigures;

import cn.onestamp.approval.paper.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 受理通知书: from which day the clocks run, and how long (行政许可法 arts 32, 42).
 *
 * @param deemed   whether the window was silent and the law accepted it
 * @param dayUnit  WORKING or CALENDAR
 * @param followUp what was promised for later (容缺受理); null where nothing was
 */
record AcceptanceText(LocalDate on, boolean deemed, String dayUnit, Limit promised, Limit statutory, @Nullable FollowUp followUp)
        implements StandingText {

    record Limit(int days, LocalDate dueOn) {}

    record FollowUp(List<String> materials, LocalDate dueOn) {}

    @Override
    public String title() {
        return "受理通知书";
    }

    @Override
    public List<String> body(Letterhead head) {
        String accepted = deemed
                ? "你（单位）申请%s，本机关逾期未告知需要补正的内容，根据%s的规定，自%s起即为受理。".formatted(head.item(), head.basis("第三十二条第一款第四项"), inFigures(on))
                : "你（单位）申请%s，根据%s的规定，本机关于%s予以受理。".formatted(head.item(), head.basis("第三十二条第一款第五项"), inFigures(on));
        String clock = "本机关承诺自受理之日起%s内（%s前）办结；法定办理期限为%s（至%s，依据：%s）。".formatted(
                days(promised), inFigures(promised.dueOn()), days(statutory), inFigures(statutory.dueOn()), head.basis("第四十二条"));
        return Stream.concat(Stream.of(accepted, clock), Optional.ofNullable(followUp).map(AcceptanceText::later).stream()).toList();
    }

    @Override
    public List<Fact> facts() {
        return List.of(new Fact("受理日期", inFigures(on)), new Fact("承诺办结日期", inFigures(promised.dueOn())));
    }

    private String days(Limit limit) {
        return limit.days() + (dayUnit.equals("CALENDAR") ? "日" : "个工作日");
    }

    private static String later(FollowUp promise) {
        return "请按承诺于%s前补交：%s。补交前本机关不作出决定。".formatted(inFigures(promise.dueOn()), String.join("、", promise.materials()));
    }
}
