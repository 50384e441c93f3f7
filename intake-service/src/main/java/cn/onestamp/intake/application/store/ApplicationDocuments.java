package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.ApplicationLists.Progress;
import cn.onestamp.intake.application.ApplicationLists.Seen;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/**
 * Between documents (schema 4) and applications. An acceptance of schema 1 does not name its clerk; the history has the
 * same account. Before schema 3 names of files were kept in clear; whatever writes materials or a newer schema encrypts them.
 * Before schema 4 everything was accepted because it was complete, and nobody was told until when a window may speak.
 */
final class ApplicationDocuments {

    static final int SCHEMA = 4;

    private final TownTime town;
    private final RequestDocuments requests;
    private final PaperDocuments papers;
    private final JudgementDocuments judgements;
    private final NoticeDocuments notices;

    ApplicationDocuments(FieldCipher cipher, TownTime town) {
        this.town = town;
        this.requests = new RequestDocuments(cipher);
        this.papers = new PaperDocuments(cipher);
        this.judgements = new JudgementDocuments(cipher);
        this.notices = new NoticeDocuments(cipher);
    }

    Document born(Application.Draft draft) {
        Dossier dossier = draft.dossier();
        Document born = new Document("_id", dossier.id())
                .append("schema", SCHEMA)
                .append("status", draft.status())
                .append("door", door(dossier))
                .append("applicantId", dossier.applicantId())
                .append("applicantMasked", dossier.applicantMasked());
        born.putAll(requests.of(dossier));
        return born.append("materials", papers.materials(dossier))
                .append(MongoVisits.VISITS, dossier.door().channel() == CaseNumber.Channel.WINDOW ? 1 : 0)
                .append("begunAt", Date.from(town.now()));
    }

    /** In these hands from today on. */
    Document door(Dossier dossier) {
        return DoorDocuments.of(dossier.door(), town.today());
    }

    RequestDocuments requests() {
        return requests;
    }

    PaperDocuments papers() {
        return papers;
    }

    /** What clerks write about a request may say who it is about. */
    JudgementDocuments judgements() {
        return judgements;
    }

    NoticeDocuments notices() {
        return notices;
    }

    Seen seen(Document stored) {
        return new Seen(read(stored), progress(stored), DoorDocuments.since(stored), MongoVisits.of(stored), List.of());
    }

    /** @throws Absent for a document that only keeps what others told of an application nobody here knows */
    Application read(Document stored) {
        if (stored.get("status") == null) {
            throw new Absent();
        }
        Revision revision = Aggregates.revisionOf(stored);
        return switch (stored.getString("status")) {
            case "DRAFT" -> new Application.Draft(dossier(stored), revision);
            case "SUBMITTED" -> new Application.Submitted(dossier(stored), receipt(stored), revision);
            case "CORRECTION_REQUESTED" -> new Application.AwaitingCorrection(
                    dossier(stored), receipt(stored), notices.correction(stored), revision);
            case "ACCEPTED" -> new Application.Accepted(dossier(stored), receipt(stored), judgements.acceptance(stored), revision);
            case "NOT_REQUIRED", "REJECTED_AT_INTAKE" -> new Application.NotAccepted(
                    dossier(stored), receipt(stored), judgements.nonAcceptance(stored), revision);
            case "WITHDRAWN_BY_APPLICANT" -> new Application.Withdrawn(
                    dossier(stored), receipt(stored), judgements.withdrawal(stored), revision);
            default -> throw new IllegalStateException("unknown status of application " + stored.getString("_id"));
        };
    }

    private Dossier dossier(Document stored) {
        return new Dossier(stored.getString("_id"), DoorDocuments.read(stored),
                new Dossier.Asker(stored.getString("applicantId"), stored.getString("applicantMasked")),
                requests.read(stored), papers.read(stored));
    }

    private static Receipt receipt(Document stored) {
        return new Receipt(new CaseNumber(stored.getString("number")), new QueryCode(stored.getString("queryCode")),
                stored.getDate("receivedAt").toInstant(), day(stored, "receivedOn"),
                Optional.ofNullable(stored.getString("answerBy")).map(LocalDate::parse));
    }

    private static Progress progress(Document stored) {
        Document told = stored.get("progress", Document.class);
        return told == null
                ? new Progress(stored.getString("status"), since(stored), List.of())
                : new Progress(told.getString("status"), told.getDate("asOf").toInstant(),
                        told.getList("verificationCodes", String.class, List.of()));
    }

    private static Instant since(Document stored) {
        return switch (stored.getString("status")) {
            case "DRAFT" -> stored.getDate("begunAt").toInstant();
            case "SUBMITTED" -> stored.getDate("receivedAt").toInstant();
            case "CORRECTION_REQUESTED" -> Aggregates.timeOf(stored, Told.CORRECTION_REQUESTED);
            case "ACCEPTED" -> Aggregates.timeOf(stored, Told.ACCEPTED);
            case "NOT_REQUIRED" -> Aggregates.timeOf(stored, Told.NOT_REQUIRED);
            case "REJECTED_AT_INTAKE" -> Aggregates.timeOf(stored, Told.REJECTED);
            case "WITHDRAWN_BY_APPLICANT" -> Aggregates.timeOf(stored, Told.WITHDRAWN);
            default -> throw new IllegalStateException("unknown status of application " + stored.getString("_id"));
        };
    }

    static LocalDate day(Document stored, String field) {
        return LocalDate.parse(stored.getString(field));
    }
}
