package cn.onestamp.intake.catalogue.power;

import static java.util.stream.Collectors.toSet;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A list of a township is closed as a whole, and only when the new one is in force for every power of it on the next day:
 * establish before abolish (先立后破), no day without a holder.
 */
public final class CloseBatch {

    /** @param lastDay the last day of the old list */
    public record Closing(String batch, String townshipOrgan, String successor, LocalDate lastDay, Power.Recall why) {}

    private final Powers powers;
    private final CountyAdministrators administrators;
    private final TownTime town;

    CloseBatch(Powers powers, CountyAdministrators administrators, TownTime town) {
        this.powers = powers;
        this.administrators = administrators;
        this.town = town;
    }

    public Mono<Map<String, Object>> close(Closing closing, Act act) {
        return Mono.fromRunnable(() -> mustBeSucceededByAnother(closing)).thenMany(powers.ofBatch(closing.batch(), closing.townshipOrgan())).filter(kept -> !kept.prepared()).collectList()
                .flatMap(old -> overseen(old, act.account()))
                .flatMap(old -> powers.getFor(old.getFirst().power().id(), act)
                        .then(successors(closing))
                        .map(covered -> ending(open(old, covered), closing))
                        .flatMap(ending -> closeAll(ending, answer(closing, old.size()), act)));
    }

    /** A list that covers itself would leave the township with nothing from the next day on. */
    private static void mustBeSucceededByAnother(Closing closing) {
        if (closing.successor().equals(closing.batch())) {
            throw new Remediable(List.of(new Fault("/successor", "NO_SUCCESSOR", "接续的清单不能是要关闭的清单本身")));
        }
    }

    private Mono<List<KeptPower>> overseen(List<KeptPower> old, String account) {
        return old.isEmpty() ? Mono.error(Absent::new)
                : administrators.mayDo("close-batch", new DivisionCode(old.getFirst().power().township()), account).thenReturn(old);
    }

    private Mono<Set<String>> successors(Closing closing) {
        LocalDate nextDay = closing.lastDay().plusDays(1);
        return powers.ofBatch(closing.successor(), closing.townshipOrgan())
                .filter(kept -> !kept.prepared() && kept.power().stateOn(nextDay) == Power.State.IN_FORCE)
                .map(kept -> kept.power().itemCode()).collect(toSet());
    }

    private List<KeptPower> open(List<KeptPower> old, Set<String> covered) {
        List<KeptPower> open = old.stream().filter(kept -> kept.power().stateOn(town.today()) != Power.State.ENDED).toList();
        List<Fault> uncovered = open.stream().map(KeptPower::power).filter(power -> !covered.contains(power.itemCode()))
                .map(power -> new Fault("/successor", "NO_SUCCESSOR", "新清单里还没有生效的：" + power.name())).toList();
        if (!uncovered.isEmpty()) {
            throw new Remediable(uncovered);
        }
        return open;
    }

    /** Every single one may end on that day before the first of them does; what a closing that broke off has ended stays as it is. */
    private List<KeptPower> ending(List<KeptPower> open, Closing closing) {
        return open.stream().filter(kept -> kept.power().recall() == null)
                .map(kept -> kept.replaced(closing.lastDay(), closing.why(), town.today())).toList();
    }

    /** The first comes last: it remembers the answer, and a closing that broke off goes on when it is asked for again. */
    private Mono<Map<String, Object>> closeAll(List<KeptPower> ending, Map<String, Object> answer, Act act) {
        return Flux.fromIterable(ending.reversed())
                .concatMap(ended -> powers.recordRecall(ended, answer, act))
                .then(Mono.just(answer));
    }

    private static Map<String, Object> answer(Closing closing, int powers) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("batch", closing.batch());
        answer.put("townshipOrgan", closing.townshipOrgan());
        answer.put("to", closing.lastDay().toString());
        answer.put("powers", powers);
        return answer;
    }
}
