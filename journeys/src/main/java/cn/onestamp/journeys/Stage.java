package cn.onestamp.journeys;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.door.Unexpected;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.platform.verification.PaperVerifier;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * Where a journey is played.
 *
 * @param patience how long one desk may take to hear of what another did
 * @param verifier with the roots of this hall
 * @param papers   folder for the sealed documents people take home
 * @param calendar of the town; a journey may move it on
 */
public record Stage(Town town, Story story, Patience patience, PaperVerifier verifier, Path papers, TownCalendar calendar) {

    public LocalDate day() {
        return calendar.today();
    }

    /** @param of what stands in for {@code %s} in both languages */
    void tell(String chinese, String english, Object... of) {
        story.step(chinese.formatted(of), english.formatted(of));
    }

    void must(boolean holds, String fact) {
        if (!holds) {
            throw new Unexpected("Not so: " + fact);
        }
    }
}
