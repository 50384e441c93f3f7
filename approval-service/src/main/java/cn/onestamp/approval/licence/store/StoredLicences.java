package cn.onestamp.approval.licence.store;

import cn.onestamp.approval.licence.FollowUp;
import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.LicenceAct;
import cn.onestamp.approval.licence.LicenceEntry;
import cn.onestamp.approval.licence.LicenceFile;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.LicenceIdentifier;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The form of a licence's document, schema 1. */
final class StoredLicences {

    private static final int SCHEMA = 1;

    private StoredLicences() {}

    static Document write(Licence.Valid fresh) {
        LicenceEntry entry = fresh.file().entry();
        return new Document("_id", entry.id()).append("schema", SCHEMA)
                .append("status", fresh.status().name())
                .append("caseNumber", entry.caseNumber())
                .append("identifier", entry.identifier().value())
                .append("itemCode", entry.item().code()).append("itemVersion", entry.item().version()).append("itemName", entry.item().name())
                .append("validityMonths", entry.item().validityMonths().orElse(null))
                .append("title", entry.title()).append("holderId", entry.holderId())
                .append("decidedBy", entry.issuer().organ()).append("handledAt", entry.issuer().handledAt())
                .append("place", entry.issuer().place().value())
                .append("validFrom", entry.validFrom().toString()).append("validTo", text(fresh.file().validTo()))
                .append("verificationCode", entry.verificationCode()).append("onCommitment", entry.onCommitment())
                .append("replaces", entry.replaces().orElse(null)).append("acts", List.of());
    }

    static Document write(LicenceAct act) {
        return new Document("kind", act.kind().name()).append("article", act.article()).append("reason", act.reason())
                .append("on", act.on().toString()).append("by", act.by());
    }

    static Document write(FollowUp asked) {
        return new Document("purpose", asked.purpose().name()).append("caseId", asked.caseId()).append("askedOn", asked.askedOn().toString())
                .append("tooLateAfter", text(asked.tooLateAfter())).append("deemedOn", text(asked.deemedOn()));
    }

    static Licence read(Document stored) {
        LicenceFile file = file(stored);
        Revision revision = Aggregates.revisionOf(stored);
        return switch (Licence.Status.valueOf(stored.getString("status"))) {
            case VALID -> new Licence.Valid(file, revision);
            case SUSPENDED -> new Licence.Suspended(file, revision);
            case RENEWED, CHANGED -> new Licence.Replaced(file, file.followUp().orElseThrow().purpose(), day(stored, "replacedOn").orElseThrow(), revision);
            case WITHDRAWN, REVOKED, CONFISCATED -> new Licence.Ended(file, revision);
            case CANCELLED -> new Licence.Cancelled(file, revision);
            case EXPIRED -> throw new IllegalStateException("licence " + stored.getString("_id") + " is stored as expired");
        };
    }

    private static LicenceFile file(Document stored) {
        return new LicenceFile(entry(stored), day(stored, "validTo"),
                Optional.ofNullable(stored.get("followUp", Document.class)).map(StoredLicences::followUp),
                stored.getList("acts", Document.class).stream().map(StoredLicences::act).toList());
    }

    private static LicenceEntry entry(Document stored) {
        return new LicenceEntry(stored.getString("_id"), stored.getString("caseNumber"),
                LicenceIdentifier.parse(stored.getString("identifier")).orElseThrow(),
                new LicenceEntry.Item(stored.getString("itemCode"), stored.getInteger("itemVersion"), stored.getString("itemName"),
                        Optional.ofNullable(stored.getInteger("validityMonths"))),
                stored.getString("title"), stored.getString("holderId"),
                new LicenceEntry.Issuer(stored.getString("decidedBy"), stored.getString("handledAt"), new DivisionCode(stored.getString("place"))),
                day(stored, "validFrom").orElseThrow(), stored.getString("verificationCode"), stored.getBoolean("onCommitment"),
                Optional.ofNullable(stored.getString("replaces")));
    }

    private static LicenceAct act(Document stored) {
        return new LicenceAct(LicenceAct.Kind.valueOf(stored.getString("kind")), stored.getString("article"), stored.getString("reason"),
                day(stored, "on").orElseThrow(), stored.getString("by"));
    }

    private static FollowUp followUp(Document stored) {
        return new FollowUp(FollowUp.Purpose.valueOf(stored.getString("purpose")), stored.getString("caseId"),
                day(stored, "askedOn").orElseThrow(), day(stored, "tooLateAfter"), day(stored, "deemedOn"));
    }

    private static Optional<LocalDate> day(Document stored, String field) {
        return Optional.ofNullable(stored.getString(field)).map(LocalDate::parse);
    }

    private static @Nullable String text(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(null);
    }
}
