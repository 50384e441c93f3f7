package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.ApplicationLists.Progress;
import cn.onestamp.intake.application.ApplicationLists.Seen;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.platform.crypto.FieldCipher;
import cn.onestamp.platform.day.CivilTime;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Between documents (schema 4) and applications. An acceptance of schema 1 does not name its clerk; the history has the
 * same account. Before schema 3 names of files were kept in clear; whatever writes materials or a newer schema encrypts them.
 * Before schema 4 everything was accepted because it was complete, and nobody was told until when a window may speak.
 */
final class ApplicationDocuments {

    static final int SCHEMA = 4;

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, Object>> ANSWERS = new TypeReference<>() { };

    private final FieldCipher cipher;
    private final TownTime town;
    private final JudgementDocuments judgements;
    private final NoticeDocuments notices;

    ApplicationDocuments(FieldCipher cipher, TownTime town) {
        this.cipher = cipher;
        this.town = town;
        this.judgements = new JudgementDocuments(cipher);
        this.notices = new NoticeDocuments(cipher);
    }

    Document born(Application.Draft draft) {
        Dossier dossier = draft.dossier();
        return new Document("_id", dossier.id())
                .append("schema", SCHEMA)
                .append("status", draft.status())
                .append("door", door(dossier))
                .append("applicantId", dossier.applicantId())
                .append("applicantMasked", dossier.applicantMasked())
                .append("itemCode", dossier.item().code())
                .append("itemVersion", dossier.item().version())
                .append("itemName", dossier.item().name())
                .append("place", dossier.place().value())
                .append("handledAt", dossier.route().handledAt())
                .append("decidedBy", dossier.route().decidedBy())
                .append("basis", dossier.route().basis())
                .append("grantId", dossier.route().grantId().orElse(null))
                .append("situation", situation(dossier))
                .append("form", form(dossier))
                .append("materials", materials(dossier))
                .append(MongoVisits.VISITS, dossier.door().channel() == CaseNumber.Channel.WINDOW ? 1 : 0)
                .append("begunAt", Date.from(town.now()));
    }

    Document door(Dossier dossier) {
        Dossier.Door door = dossier.door();
        return new Document("channel", door.channel().name()).append("account", door.account())
                .append("mandateId", door.mandateId().orElse(null)).append("forAnother", door.forAnother())
                .append("before", door.before().map(ApplicationDocuments::helped).orElse(null))
                .append("since", town.today().toString());
    }

    static Document helped(Dossier.Door.Helped helped) {
        return new Document("channel", helped.channel().name()).append("account", helped.account());
    }

    /** Of the first ones it was not kept since when they are in these hands; from the beginning, unless somebody took them over. */
    private static LocalDate since(@Nullable Document door, Document stored) {
        return Optional.ofNullable(door).map(told -> told.getString("since")).map(LocalDate::parse)
                .orElseGet(() -> CivilTime.dayOf(stored.getDate("begunAt").toInstant()));
    }

    /** Before schema 4 everybody came in online and for themselves. */
    private static Dossier.Door door(@Nullable Document stored) {
        return stored == null
                ? new Dossier.Door(CaseNumber.Channel.ONLINE, "", Optional.empty(), false, Optional.empty())
                : new Dossier.Door(CaseNumber.Channel.valueOf(stored.getString("channel")), stored.getString("account"),
                        Optional.ofNullable(stored.getString("mandateId")), stored.getBoolean("forAnother"),
                        Optional.ofNullable(stored.get("before", Document.class)).map(helped -> new Dossier.Door.Helped(
                                CaseNumber.Channel.valueOf(helped.getString("channel")), helped.getString("account"))));
    }

    static Document situation(Dossier dossier) {
        Dossier.Situation situation = dossier.situation();
        return new Document("answers", new Document(new TreeMap<>(situation.answers())))
                .append("later", situation.later()).append("commits", situation.commits());
    }

    /** Before schema 4 nobody was asked. */
    private static Dossier.Situation situation(@Nullable Document stored) {
        if (stored == null) {
            return Dossier.Situation.told(Map.of());
        }
        Map<String, String> answers = new TreeMap<>();
        stored.get("answers", Document.class).forEach((question, option) -> answers.put(question, (String) option));
        return new Dossier.Situation(answers, stored.getList("later", String.class), stored.getBoolean("commits"));
    }

    static List<Document> shared(Dossier dossier) {
        return dossier.shared().stream().map(paper -> new Document("code", paper.code()).append("name", paper.name())
                .append("outcome", paper.outcome().name()).append("askedOn", paper.askedOn().toString())
                .append("declared", paper.declared().map(Sharing.Declaration::words).orElse(null))
                .append("declaredBy", paper.declared().flatMap(Sharing.Declaration::by).map(hand -> new Document("account", hand.account())
                        .append("channel", hand.channel().name())).orElse(null))).toList();
    }

    /** What was handed in earlier was handed in without asking, or the answers were not kept. */
    private static List<Sharing> shared(Document stored) {
        return stored.getList("shared", Document.class, List.of()).stream()
                .map(paper -> new Sharing(paper.getString("code"), paper.getString("name"),
                        SharedPapers.Outcome.valueOf(paper.getString("outcome")), day(paper, "askedOn"),
                        Optional.ofNullable(paper.getString("declared")).map(words -> new Sharing.Declaration(words, hand(paper))))).toList();
    }

    private static Optional<Sharing.Hand> hand(Document paper) {
        return Optional.ofNullable(paper.get("declaredBy", Document.class))
                .map(hand -> new Sharing.Hand(hand.getString("account"), CaseNumber.Channel.valueOf(hand.getString("channel"))));
    }

    Binary form(Dossier dossier) {
        return new Binary(cipher.encryptText(JSON.writeValueAsString(dossier.form()), dossier.id(), "form"));
    }

    /** What clerks write about a request may say who it is about. */
    JudgementDocuments judgements() {
        return judgements;
    }

    NoticeDocuments notices() {
        return notices;
    }

    /** Names of files are the applicant's words and may say who they are about. */
    List<Document> materials(Dossier dossier) {
        return dossier.materials().stream().map(material -> new Document("code", material.code())
                .append("fileName", new Binary(cipher.encryptText(material.fileName(), dossier.id(), nameField(material.code()))))
                .append("mediaType", material.mediaType())
                .append("size", material.size())
                .append("sha256", material.sha256())
                .append("libraryId", material.libraryId().orElse(null))
                .append("sighting", material.sighting()
                        .map(seen -> new Document("by", seen.by()).append("on", seen.on().toString())).orElse(null))).toList();
    }

    Seen seen(Document stored) {
        return new Seen(read(stored), progress(stored), since(stored.get("door", Document.class), stored), MongoVisits.of(stored), List.of());
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
        String id = stored.getString("_id");
        return new Dossier(id, door(stored.get("door", Document.class)), stored.getString("applicantId"), stored.getString("applicantMasked"),
                new Dossier.AskedItem(stored.getString("itemCode"), stored.getInteger("itemVersion"), stored.getString("itemName")),
                new DivisionCode(stored.getString("place")),
                new Dossier.Route(stored.getString("handledAt"), stored.getString("decidedBy"), stored.getString("basis"),
                        Optional.ofNullable(stored.getString("grantId"))),
                situation(stored.get("situation", Document.class)),
                JSON.readValue(cipher.decryptText(stored.get("form", Binary.class).getData(), id, "form"), ANSWERS),
                stored.getList("materials", Document.class).stream().map(material -> material(material, id)).toList(), shared(stored));
    }

    private Dossier.Material material(Document stored, String id) {
        return new Dossier.Material(stored.getString("code"), fileName(stored, id),
                stored.getString("mediaType"), stored.getLong("size"), stored.getString("sha256"),
                Optional.ofNullable(stored.getString("libraryId")),
                Optional.ofNullable(stored.get("sighting", Document.class))
                        .map(seen -> new Dossier.Sighting(seen.getString("by"), day(seen, "on"))));
    }

    private String fileName(Document stored, String id) {
        return switch (stored.get("fileName")) {
            case Binary encrypted -> cipher.decryptText(encrypted.getData(), id, nameField(stored.getString("code")));
            case Object inClear -> (String) inClear;
        };
    }

    private static String nameField(String materialCode) {
        return "file-name/" + materialCode;
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
