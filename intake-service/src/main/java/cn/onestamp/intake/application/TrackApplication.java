package cn.onestamp.intake.application;

import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Anyone with the receipt follows the case; a wrong number and a wrong code look the same. */
public final class TrackApplication {

    private final Applications applications;

    public TrackApplication(Applications applications) {
        this.applications = applications;
    }

    public Mono<Applications.Seen> track(String number, String queryCode) {
        return applications.getByNumber(read(CaseNumber.parse(number)))
                .map(seen -> openedWith(read(QueryCode.parse(queryCode)), seen));
    }

    private static Applications.Seen openedWith(QueryCode typed, Applications.Seen seen) {
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

    private static <T> T read(Parsed<T> typed) {
        return switch (typed) {
            case Parsed.Sound<T> sound -> sound.value();
            case Parsed.Flawed<T> flawed -> throw new Absent();
        };
    }
}
