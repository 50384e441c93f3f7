package cn.onestamp.approval.cases.store;

import static cn.onestamp.approval.cases.store.CaseDocuments.day;

import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import cn.onestamp.platform.day.TimeLimitEntry;
import cn.onestamp.platform.day.TimeLimitLedger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** The clocks of a case as they lie in its document; each entry says in {@code what} of which kind it is. */
final class LimitDocuments {

    private LimitDocuments() {}

    static Document of(TimeLimits limits) {
        Document clocks = new Document("promised", entries(limits.promised())).append("statutory", entries(limits.statutory()));
        limits.extension().ifPresent(extension -> clocks.append("extension", of(extension.by()).append("basis", extension.basis())));
        return clocks;
    }

    static TimeLimits read(Document stored) {
        TimeLimits.Due due = new TimeLimits.Due(day(stored, "promisedDueOn"), day(stored, "statutoryDueOn"));
        Document clocks = stored.get("limits", Document.class);
        return clocks == null
                ? new TimeLimits(byLastDay(stored, due.promisedOn()), byLastDay(stored, due.statutoryOn()), Optional.empty(), due)
                : new TimeLimits(ledger(clocks, "promised"), ledger(clocks, "statutory"),
                        Optional.ofNullable(clocks.get("extension", Document.class))
                                .map(one -> new TimeLimits.Extension(period(one), one.getString("basis"))), due);
    }

    /** A case from before the clocks were kept has its last days only; calendar days between them count to the same day. */
    private static TimeLimitLedger byLastDay(Document stored, LocalDate last) {
        LocalDate start = day(stored, "acceptedOn");
        return TimeLimitLedger.startedOn(start, Period.calendarDays((int) ChronoUnit.DAYS.between(start, last)), "");
    }

    private static List<Document> entries(TimeLimitLedger ledger) {
        return ledger.entries().stream().map(LimitDocuments::of).toList();
    }

    private static Document of(TimeLimitEntry entry) {
        return switch (entry) {
            case TimeLimitEntry.Started started -> with(kept("Started", entry), started.limit()).append("basis", started.basis());
            case TimeLimitEntry.Suspended suspended -> kept("Suspended", entry).append("kind", suspended.kind().name())
                    .append("basis", suspended.basis()).append("document", suspended.document());
            case TimeLimitEntry.Extended extended -> with(kept("Extended", entry), extended.by()).append("approver", extended.approver())
                    .append("document", extended.document());
            case TimeLimitEntry.Resumed resumed -> kept("Resumed", entry);
            case TimeLimitEntry.Stopped stopped -> kept("Stopped", entry);
        };
    }

    private static Document kept(String what, TimeLimitEntry entry) {
        return new Document("what", what).append("on", entry.on().toString());
    }

    private static TimeLimitLedger ledger(Document clocks, String name) {
        return new TimeLimitLedger(clocks.getList(name, Document.class).stream().map(LimitDocuments::entry).toList());
    }

    private static TimeLimitEntry entry(Document kept) {
        LocalDate on = day(kept, "on");
        return switch (kept.getString("what")) {
            case "Started" -> new TimeLimitEntry.Started(on, period(kept), kept.getString("basis"));
            case "Suspended" -> new TimeLimitEntry.Suspended(on, SuspensionKind.valueOf(kept.getString("kind")),
                    kept.getString("basis"), kept.getString("document"));
            case "Extended" -> new TimeLimitEntry.Extended(on, period(kept), kept.getString("approver"), kept.getString("document"));
            case "Resumed" -> new TimeLimitEntry.Resumed(on);
            case "Stopped" -> new TimeLimitEntry.Stopped(on);
            default -> throw new IllegalStateException("unknown entry of a time limit: " + kept.getString("what"));
        };
    }

    static Document of(Period period) {
        return with(new Document(), period);
    }

    private static Document with(Document kept, Period period) {
        return kept.append("amount", period.amount()).append("unit", period.unit().name());
    }

    static Period period(Document kept) {
        return new Period(kept.getInteger("amount"), Period.Unit.valueOf(kept.getString("unit")));
    }
}
