package cn.onestamp.platform.reference;

import cn.onestamp.platform.day.DeadlineCalculator;
import cn.onestamp.platform.day.WorkingCalendar;
import cn.onestamp.platform.problem.Unavailable;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The calculator over the newest calendar revision that was published; without one nothing is computed. */
public final class WorkingDays {

    /** A revision of the calendar as published: {@code calendar} has the form of holidays.json. */
    public record Revision(int version, Map<String, Object> calendar) {}

    private record Parsed(Revision revision, DeadlineCalculator calculator) {}

    private final Shelf<Revision> revisions;
    private volatile @Nullable Parsed parsed;

    public WorkingDays(Shelf<Revision> revisions) {
        this.revisions = revisions;
    }

    public DeadlineCalculator current() {
        Revision newest = revisions.all().stream().max(Comparator.comparingInt(Revision::version))
                .orElseThrow(() -> new Unavailable("No calendar has been published yet"));
        Parsed known = parsed;
        if (known == null || known.revision() != newest) {
            known = new Parsed(newest, new DeadlineCalculator(
                    WorkingCalendar.parse(JsonMapper.shared().writeValueAsString(newest.calendar()))));
            parsed = known;
        }
        return known.calculator();
    }
}
