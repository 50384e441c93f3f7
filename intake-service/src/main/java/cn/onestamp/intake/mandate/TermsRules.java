package cn.onestamp.intake.mandate;

import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what stands on the paper can be done; everything that is wrong is told at once. */
final class TermsRules {

    /** Long enough for one matter from asking to taking home; whoever needs longer signs again. */
    private static final int LONGEST_YEARS = 1;
    private static final int MOST_ITEMS = 100;

    private final Errands errands;
    private final TownTime town;

    TermsRules(Errands errands, TownTime town) {
        this.errands = errands;
        this.town = town;
    }

    /** The same terms. */
    GiveMandate.Terms sound(GiveMandate.Terms terms) {
        LocalDate today = town.today();
        Remediable.ifAny(Stream.concat(items(terms.items(), today), days(terms, today)).toList());
        return terms;
    }

    private Stream<Fault> items(List<String> items, LocalDate today) {
        if (items.isEmpty() || items.size() > MOST_ITEMS || items.stream().distinct().count() < items.size()) {
            return Stream.of(new Fault("/items", "items-unclear", "请写明委托办理的事项，每项一次，最多" + MOST_ITEMS + "项"));
        }
        return IntStream.range(0, items.size()).boxed().flatMap(at -> item("/items/" + at, items.get(at), today));
    }

    private Stream<Fault> item(String field, String code, LocalDate today) {
        return errands.admitAgents(code, today)
                .map(admitted -> admitted ? Stream.<Fault>empty()
                        : Stream.of(new Fault(field, "NOT_FOR_AGENTS", "这个事项不能由村（社区）代办员代办，请本人在网上或者到窗口申请")))
                .orElseGet(() -> Stream.of(new Fault(field, "item-unknown", "没有这个事项，或者今天没有办理，请核对事项编码")));
    }

    private static Stream<Fault> days(GiveMandate.Terms terms, LocalDate today) {
        if (terms.to().isBefore(terms.from()) || terms.to().isBefore(today)) {
            return Stream.of(new Fault("/to", "dates-wrong", "委托期限已经结束或者早于开始日期"));
        }
        return terms.to().isAfter(terms.from().plusYears(LONGEST_YEARS))
                || terms.from().isAfter(today.plusYears(LONGEST_YEARS))
                ? Stream.of(new Fault("/to", "too-long", "委托期限最长一年，最多提前一年写明")) : Stream.empty();
    }
}
