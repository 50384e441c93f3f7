package cn.onestamp.approval.cases.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.approval.BackOffice;
import cn.onestamp.approval.cases.messaging.HandedOver;
import cn.onestamp.approval.cases.walk.CaseByTheBook.Answer;
import cn.onestamp.platform.testkit.Visitor;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Several people ask at the same moment, some with the same key twice, some after what they saw is old. Whatever they are told
 * has to be what the book says when they come one after the other in some order.
 */
class Office_goes_by_the_book extends BackOffice {

    private static final long SEED = 20260106;
    private static final int STEPS = 600;
    private static final int MOST_STEPS = 3_000;
    private static final Set<Move> ENDS = EnumSet.of(Move.WITHDRAW, Move.TERMINATE);
    private static final Set<Move> OFFERED = Errands.ALL.stream().filter(move -> move != Move.BREAK_OFF).collect(Collectors.toSet());
    private static final int CASES = 8;
    private static final int AT_ONCE = 3;
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 6);
    private static final LocalDate ACCEPTED = LocalDate.of(2026, 1, 5);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Map<String, Object> EXPERTS = Map.of("examination", Map.of("coReviews", List.of(), "excluded", Map.of(
            "kind", "EXPERT_REVIEW", "basis", "行政许可法第四十五条", "longest", Map.of("amount", 10, "unit", "WORKING_DAY"))));

    private record Kept(String id, CaseByTheBook book) {}

    /** @param repeated the same with the same key at the same moment, empty where it was asked for once */
    private record Told(Step step, String key, Visitor.Answer answer, Optional<Visitor.Answer> repeated) {

        boolean isDone() {
            return answer.status() == 200;
        }
    }

    private final Random chance = new Random(SEED);
    private final Kept[] cases = new Kept[CASES];
    private final Set<Move> succeeded = EnumSet.noneOf(Move.class);

    @Test
    void whoever_comes_first_and_whatever_the_others_wanted() {
        for (int number = 0; number < CASES; number++) {
            cases[number] = begun();
        }
        for (int asked = 0; asked < STEPS || !succeeded.containsAll(OFFERED) && asked < MOST_STEPS; ) {
            int which = chance.nextInt(CASES);
            if (cases[which].book().state().isClosed() && chance.nextInt(4) == 0) {
                cases[which] = begun();
            }
            List<Step> steps = steps(cases[which].book());
            List<Told> told = Flux.merge(steps.stream().map(step -> asking(cases[which].id(), step)).toList()).collectList().block(PATIENCE);
            cases[which] = new Kept(cases[which].id(), agreeing(cases[which], told));
            asked += steps.size();
        }

        assertThat(succeeded).containsAll(OFFERED);
    }

    private Kept begun() {
        boolean experts = chance.nextInt(3) == 0;
        boolean atOnce = !experts && chance.nextBoolean();
        Map<String, Object> told = experts ? EXPERTS : atOnce ? Map.of("kind", "IMMEDIATE") : Map.of();
        Duties duties = new Duties(atOnce ? "AT_THE_WINDOW" : "UNDER_REVIEW", false, Map.of(), 0, 0,
                experts ? Optional.of("EXPERT_REVIEW") : Optional.empty(), 3, 20, 10);
        return new Kept(handedOver("王德财", id -> HandedOver.storyWith(id, told)), new CaseByTheBook(duties, CLERK, ACCEPTED, false, null));
    }

    private List<Step> steps(CaseByTheBook book) {
        List<Step> steps = new ArrayList<>();
        for (int people = 1 + chance.nextInt(AT_ONCE); people > 0; people--) {
            steps.add(step(book));
        }
        return steps;
    }

    private Step step(CaseByTheBook book) {
        List<Move> sensible = Errands.ALL.stream().filter(move -> move.isKnownIn(book.state())).toList();
        Move wanted = any(sensible.isEmpty() || chance.nextInt(3) == 0 ? Errands.ALL : sensible);
        Move move = ENDS.contains(wanted) && chance.nextInt(4) > 0 ? any(Errands.ALL) : wanted;
        String person = chance.nextInt(12) == 0 ? Errands.stranger(move) : any(Errands.holders(move));
        String what = move == Move.REASSIGN ? any(Errands.holders(Move.CLAIM)) : "EXPERT_REVIEW";
        return new Step(move, person, Errands.standsInFor(person), book.version() - (chance.nextInt(8) == 0 ? 1 : 0), TODAY, chance.nextBoolean(), what);
    }

    private Mono<Told> asking(String id, Step step) {
        String key = UUID.randomUUID().toString();
        Mono<Visitor.Answer> once = (step.move() == Move.WITHDRAW ? resident(step.person()) : staff(step.person()))
                .posting("/api/cases/" + id + "/" + Errands.address(step.move()), key, Errands.body(step));
        return chance.nextInt(4) == 0
                ? Mono.zip(once, once).map(both -> new Told(step, key, both.getT1(), Optional.of(both.getT2())))
                : once.map(answer -> new Told(step, key, answer, Optional.empty()));
    }

    /** The book after what happened, in an order in which everybody was told the right thing. */
    private CaseByTheBook agreeing(Kept one, List<Told> told) {
        told.forEach(each -> isTheSameTwice(each, one));
        List<Told> known = told.stream().filter(each -> !each.step().person().equals(Errands.stranger(each.step().move()))).toList();
        assertThat(told).filteredOn(each -> !known.contains(each)).allMatch(each -> each.answer().status() == 404);
        CaseByTheBook after = inSomeOrder(one.book(), known, one.id())
                .orElseThrow(() -> new AssertionError("seed " + SEED + ": in no order does the book say in " + one.book().state() + " what was told: " + known));
        known.stream().filter(Told::isDone).forEach(each -> {
            succeeded.add(each.step().move());
            Visitor.Answer again = asking(one.id(), each);
            assertThat(again.text()).as("told once more").isEqualTo(each.answer().text());
            assertThat(again.replayed()).isTrue();
        });
        return after;
    }

    private Visitor.Answer asking(String id, Told before) {
        Step step = before.step();
        return (step.move() == Move.WITHDRAW ? resident(step.person()) : staff(step.person()))
                .post("/api/cases/" + id + "/" + Errands.address(step.move()), before.key(), Errands.body(step));
    }

    private static void isTheSameTwice(Told each, Kept one) {
        each.repeated().ifPresent(again -> {
            assertThat(again.status() == 200).as("seed %d, %s on %s", SEED, each.step(), one.id()).isEqualTo(each.isDone());
            if (each.isDone()) {
                assertThat(again.text()).isEqualTo(each.answer().text());
            }
        });
    }

    private Optional<CaseByTheBook> inSomeOrder(CaseByTheBook book, List<Told> left, String id) {
        if (left.isEmpty()) {
            return Optional.of(book).filter(now -> isStored(now, stored(id)));
        }
        for (Told first : left) {
            CaseByTheBook tried = book.copy();
            if (tried.answer(first.step()) == answer(first.answer())) {
                Optional<CaseByTheBook> found = inSomeOrder(tried, left.stream().filter(other -> other != first).toList(), id);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isStored(CaseByTheBook book, Document stored) {
        return book.state().name().equals(stored.getString("status")) && book.version() == stored.getLong("version")
                && book.onDeskOf().equals(Optional.ofNullable(stored.getString("claimedBy")))
                && book.promisedDue().toString().equals(stored.getString("promisedDueOn"))
                && book.statutoryDue().toString().equals(stored.getString("statutoryDueOn"));
    }

    private static Answer answer(Visitor.Answer told) {
        return switch (told.status()) {
            case 200 -> Answer.DONE;
            case 403 -> Answer.NOT_ALLOWED;
            case 409 -> Answer.NOT_NOW;
            default -> throw new AssertionError("nobody is told " + told.status() + ": " + told.text());
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
