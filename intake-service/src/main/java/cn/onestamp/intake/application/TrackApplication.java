package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Anyone with the receipt follows the case; a wrong number and a wrong code look the same, and nobody guesses for long. */
public final class TrackApplication {

    private final ApplicationLists lists;
    private final Guesses guesses;

    public TrackApplication(ApplicationLists lists, Guesses guesses) {
        this.lists = lists;
        this.guesses = guesses;
    }

    /** @param address whence the question comes, where somebody vouches for it */
    public Mono<ApplicationLists.Seen> track(String number, String queryCode, Optional<String> address) {
        Guesses.Pair typed = new Guesses.Pair(read(CaseNumber.parse(number)), read(QueryCode.parse(queryCode)), address);
        return guesses.counting(typed, Mono.defer(() -> look(typed)));
    }

    private Mono<ApplicationLists.Seen> look(Guesses.Pair typed) {
        return lists.getByNumber(typed.number().orElseThrow(Absent::new))
                .map(seen -> openedWith(typed.queryCode().orElseThrow(Absent::new), seen));
    }

    private static ApplicationLists.Seen openedWith(QueryCode typed, ApplicationLists.Seen seen) {
        if (!codeOf(seen.application()).matches(typed)) {
            throw new Absent();
        }
        return seen;
    }

    private static QueryCode codeOf(Application application) {
        return switch (application) {
            case Application.Draft draft -> throw new Absent();
            case Application.Received received -> received.receipt().queryCode();
        };
    }

    private static <T> Optional<T> read(Parsed<T> typed) {
        return switch (typed) {
            case Parsed.Sound<T> sound -> Optional.of(sound.value());
            case Parsed.Flawed<T> flawed -> Optional.empty();
        };
    }
}
