package cn.onestamp.platform.testkit;

import static java.util.stream.Collectors.toSet;

import cn.onestamp.platform.testkit.Visitor.Answer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** Everybody on every errand, and what they heard. */
public final class Matrix {

    private static final int AT_ONCE = 24;

    /** {@code nothing}: what is heard about something that does not exist. */
    public record Cell(String who, Errand errand, boolean allowed, Answer heard, Answer nothing) {

        /** The same cell of a table that says the opposite. */
        public Cell flipped() {
            return new Cell(who, errand, !allowed, heard, nothing);
        }

        Optional<String> fault() {
            boolean right = allowed ? Set.of(200, 201, 409, 422).contains(heard.status()) : heard.status() == errand.refusal() && saysTheSame();
            return right ? Optional.empty() : Optional.of(who + (allowed ? " may " : " may not ") + errand.what()
                    + ", and heard " + heard.status() + " " + heard.text());
        }

        private boolean saysTheSame() {
            return Arrays.equals(heard.bytes(), nothing.bytes()) && heard.headers().equals(nothing.headers());
        }
    }

    private final List<Cell> cells;

    private Matrix(List<Cell> cells) {
        this.cells = cells;
    }

    /** @param people the last is a stranger, who may nothing */
    public static Matrix of(int port, List<SignIn> people, List<Errand> errands) {
        List<Guest> guests = people.stream().map(person -> new Guest(person.account(), Visitor.at(port, person))).toList();
        return new Matrix(Flux.fromIterable(errands).concatMap(errand -> {
            Answer nothing = nothing(errand, guests);
            return Flux.fromIterable(guests).flatMap(guest -> errand.asked().by(guest.visitor())
                    .map(heard -> new Cell(guest.account(), errand, errand.may().test(guest.account()), heard, nothing)), AT_ONCE);
        }).collectList().block());
    }

    private record Guest(String account, Visitor visitor) {}

    /** Asked by somebody who may, so that for those who may not it makes no difference whether it exists. */
    private static Answer nothing(Errand errand, List<Guest> guests) {
        Guest stranger = guests.getLast();
        return errand.nothing() == null
                ? errand.asked().by(stranger.visitor()).block()
                : errand.nothing().by(guests.stream().filter(guest -> errand.may().test(guest.account()))
                        .findFirst().orElse(stranger).visitor()).block();
    }

    public List<Cell> cells() {
        return cells;
    }

    /** What is otherwise than the tables say, in words. */
    public static List<String> faults(Collection<Cell> cells) {
        return cells.stream().flatMap(cell -> cell.fault().stream()).toList();
    }

    /** Those of these actions on which nobody went, or on which everybody or nobody may. */
    public Set<String> untried(Collection<String> actions) {
        return actions.stream().filter(action -> !isTold(action, true) || !isTold(action, false)).collect(toSet());
    }

    /** The ways in of a contract that name an action and were taken by nobody for it. */
    public Set<String> untaken(String service) {
        return HttpContract.of(service).operations()
                .flatMap(way -> actionsOf(way).filter(action -> cells.stream().map(Cell::errand)
                        .noneMatch(errand -> errand.actions().contains(action) && errand.asked().goesTo(way))).map(action -> action + ": " + way.name()))
                .collect(toSet());
    }

    private static Stream<String> actionsOf(HttpOperation way) {
        Object actions = way.agreed().getOrDefault("x-action", List.of());
        return (actions instanceof List<?> several ? several : List.of(actions)).stream().map(String::valueOf);
    }

    private boolean isTold(String action, boolean allowed) {
        return cells.stream().anyMatch(cell -> cell.errand().actions().contains(action) && cell.allowed() == allowed);
    }
}
