package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.approval.cases.walk.CaseByTheBook;
import cn.onestamp.approval.cases.walk.CaseByTheBook.Answer;
import cn.onestamp.approval.cases.walk.Duties;
import cn.onestamp.approval.cases.walk.Move;
import cn.onestamp.approval.cases.walk.Move.State;
import cn.onestamp.approval.cases.walk.Rule;
import cn.onestamp.approval.cases.walk.Step;
import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.TimeLimitLedger;
import cn.onestamp.platform.day.WorkingCalendar;
import cn.onestamp.platform.testkit.TablesOfRights;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Takes one random step after the other on many cases of one published year, each kept twice: by the program and by the book. */
final class RandomWalk {

    record Met(State state, Move move, Answer answer) {}

    private static final Path REFERENCE_DATA = Path.of("..", "deploy", "data");
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 5);
    private static final int DAYS_OF_ACCEPTANCE = 120;
    private static final int OPEN_AT_ONCE = 30;
    private static final List<String> PEOPLE = List.of(RandomCases.CLERK, "he", "wu", "sun", "qian", "zhou");

    private static final class Twice {
        private final CaseByTheBook book;
        private final CaseInItsDocument program;
        private LocalDate today;

        Twice(CaseByTheBook book, CaseInItsDocument program, LocalDate today) {
            this.book = book;
            this.program = program;
            this.today = today;
        }
    }

    private final DeadlineCalculator calculator = new DeadlineCalculator(WorkingCalendar.parse(text(REFERENCE_DATA.resolve("holidays.json"))));
    private final TablesOfRights tables = TablesOfRights.on(NEW_YEAR, REFERENCE_DATA);
    private final Random chance;
    private final RandomCases cases;
    private final @Nullable Rule forgotten;
    private final List<Twice> open = new ArrayList<>();
    private final Map<Met, Integer> met = new HashMap<>();

    RandomWalk(long seed, @Nullable Rule forgotten) {
        this.chance = new Random(seed);
        this.cases = new RandomCases(chance, calculator);
        this.forgotten = forgotten;
        for (int number = 0; number < OPEN_AT_ONCE; number++) {
            open.add(begun());
        }
    }

    /** Which moves were met in which states, and what whoever asked was told, by how often. */
    Map<Met, Integer> met() {
        return met;
    }

    Optional<String> disagreementAfterOneStep() {
        int which = chance.nextInt(OPEN_AT_ONCE);
        if (open.get(which).book.state().isClosed() && chance.nextInt(12) == 0) {
            open.set(which, begun());
        }
        Twice one = open.get(which);
        timeGoesOn(one);
        Step step = step(one);
        State before = one.book.state();
        Answer byTheBook = one.book.answer(step);
        Answer byTheProgram = one.program.answer(step);
        met.merge(new Met(before, step.move(), byTheProgram), 1, Integer::sum);
        return Optional.of(difference(one, byTheBook, byTheProgram)).filter(found -> !found.isEmpty()).map(found -> before + " " + step + ": " + found);
    }

    private Twice begun() {
        Duties duties = cases.duties();
        LocalDate acceptedOn = NEW_YEAR.plusDays(chance.nextInt(DAYS_OF_ACCEPTANCE));
        boolean awaits = chance.nextInt(3) == 0;
        return new Twice(new CaseByTheBook(duties, RandomCases.CLERK, acceptedOn, awaits, forgotten),
                new CaseInItsDocument(cases.file(duties, acceptedOn, awaits), calculator, (action, status) -> tables.statusesOf(action).contains(status)),
                acceptedOn);
    }

    /** What happens to a case without anybody of the back office asking for it. */
    private void timeGoesOn(Twice one) {
        one.today = one.today.plusDays(Math.max(0, chance.nextInt(5) - 1));
        switch (chance.nextInt(60)) {
            case 0 -> {
                one.book.isSupplied();
                one.program.isSupplied();
            }
            case 1, 2, 3, 4, 5, 6, 7, 8 -> {
                if (one.book.awaits()) {
                    one.book.fallsOverdue();
                    one.program.fallsOverdue(one.today);
                }
            }
            case 9, 10 -> {
                one.book.powerIsTakenBack();
                one.program.powerIsTakenBack();
            }
            default -> { }
        }
    }

    private Step step(Twice one) {
        Move move = Move.values()[chance.nextInt(Move.values().length)];
        String what = switch (move) {
            case REASSIGN -> anybody();
            case SUSPEND -> List.of(one.book.duties().procedure().orElse(Duties.HEARING), Duties.HEARING, cases.procedure()).get(chance.nextInt(3));
            case GIVE_OPINION -> chance.nextBoolean() ? "CXS_ZRZY" : "CXS_LC";
            default -> "";
        };
        String person = anybody();
        long seen = one.book.version() - (chance.nextInt(8) == 0 ? 1 : 0);
        return new Step(move, person, person.equals("wu") ? "he" : "", seen, one.today, chance.nextInt(3) > 0, what);
    }

    private String anybody() {
        return PEOPLE.get(chance.nextInt(PEOPLE.size()));
    }

    private String difference(Twice one, Answer byTheBook, Answer byTheProgram) {
        ApprovalCase now = one.program.now();
        TimeLimits limits = now.file().limits();
        int left = limits.statutory().standingOn(one.today, calculator).remaining();
        boolean decided = limits.statutory().state() == TimeLimitLedger.State.STOPPED;
        return String.join("; ", Stream.of(
                unlike("answer", byTheBook, byTheProgram),
                unlike("state", one.book.state().name(), now.status()),
                unlike("version", one.book.version(), now.revision().version()),
                unlike("desk", one.book.onDeskOf(), now.file().claimedBy()),
                unlike("promised day", one.book.promisedDue(), limits.due().promisedOn()),
                unlike("last day", one.book.statutoryDue(), limits.due().statutoryOn()),
                unlike("clock", one.book.clock(), limits.statutory().state().name()),
                unlike("promised clock", one.book.clock(), limits.promised().state().name()),
                decided ? "" : unlike("days left", one.book.left(one.today), left)).filter(found -> !found.isEmpty()).toList());
    }

    private static String unlike(String what, Object byTheBook, Object byTheProgram) {
        return Objects.equals(byTheBook, byTheProgram) ? "" : what + " " + byTheProgram + ", by the book " + byTheBook;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
