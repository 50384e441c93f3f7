package cn.onestamp.approval.cases.store;

import static cn.onestamp.approval.cases.store.CaseDocuments.day;

import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.ExaminationPlan;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.approval.examination.VillageNotice;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.SuspensionKind;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What was looked into, as it lies in the document of its case; what has not happened yet is left out. */
final class ExaminationDocuments {

    private ExaminationDocuments() {}

    static Document of(Examination examination) {
        Document kept = new Document("plan", of(examination.plan()));
        examination.visit().ifPresent(visit -> kept.append("visit", of(visit)));
        kept.append("coReviews", examination.coReviews().stream().map(ExaminationDocuments::of).toList());
        examination.notice().ifPresent(notice -> kept.append("notice", of(notice)));
        return kept.append("procedures", examination.procedures().stream().map(ExaminationDocuments::of).toList());
    }

    static Examination read(@Nullable Document kept) {
        return kept == null ? Examination.of(ExaminationPlan.NOTHING)
                : new Examination(plan(kept.get("plan", Document.class)), one(kept, "visit", ExaminationDocuments::visit),
                        all(kept, "coReviews", ExaminationDocuments::coReview), one(kept, "notice", ExaminationDocuments::notice),
                        all(kept, "procedures", ExaminationDocuments::procedure));
    }

    private static Document of(ExaminationPlan plan) {
        Document kept = new Document("coReviews", plan.coReviews().stream().map(duty -> new Document("organ", duty.organ())
                .append("reply", LimitDocuments.of(duty.reply())).append("silenceAgrees", duty.silenceAgrees())).toList());
        plan.visit().ifPresent(within -> kept.append("visit", LimitDocuments.of(within)));
        plan.notice().ifPresent(hangs -> kept.append("notice", LimitDocuments.of(hangs)));
        plan.excluded().ifPresent(named -> kept.append("excluded", new Document("kind", named.kind().name())
                .append("basis", named.basis()).append("longest", LimitDocuments.of(named.longest()))));
        return kept;
    }

    private static ExaminationPlan plan(Document kept) {
        return new ExaminationPlan(one(kept, "visit", LimitDocuments::period),
                all(kept, "coReviews", duty -> new ExaminationPlan.CoReviewDuty(duty.getString("organ"), period(duty, "reply"), duty.getBoolean("silenceAgrees"))),
                one(kept, "notice", LimitDocuments::period),
                one(kept, "excluded", named -> new ExaminationPlan.Excluded(
                        SuspensionKind.valueOf(named.getString("kind")), named.getString("basis"), period(named, "longest"))));
    }

    private static Document of(SiteVisit visit) {
        Document kept = new Document("appointedFor", visit.appointedFor().toString()).append("visitors", visit.visitors());
        visit.findings().ifPresent(found -> kept.append("findings", of(found)));
        return kept;
    }

    private static Document of(SiteVisit.Findings found) {
        return new Document("on", found.on().toString())
                .append("form", found.form().stream().map(answer -> new Document("question", answer.question()).append("text", answer.text())).toList())
                .append("photos", found.photos().stream().map(photo -> new Document("sha256", photo.sha256())
                        .append("takenAt", Date.from(photo.takenAt())).append("where", photo.where().orElse(null))).toList())
                .append("fits", found.fits()).append("signers", List.copyOf(found.signers()));
    }

    private static SiteVisit visit(Document kept) {
        return new SiteVisit(day(kept, "appointedFor"), kept.getList("visitors", String.class), one(kept, "findings", found -> new SiteVisit.Findings(
                day(found, "on"), all(found, "form", answer -> new SiteVisit.Answer(answer.getString("question"), answer.getString("text"))),
                all(found, "photos", photo -> new SiteVisit.Photo(photo.getString("sha256"), Instant.ofEpochMilli(photo.getDate("takenAt").getTime()),
                        Optional.ofNullable(photo.getString("where")))),
                found.getBoolean("fits"), Set.copyOf(found.getList("signers", String.class)))));
    }

    private static Document of(CoReview asked) {
        Document kept = new Document("organ", asked.organ()).append("askedOn", asked.askedOn().toString())
                .append("dueOn", asked.dueOn().toString()).append("silenceAgrees", asked.silenceAgrees());
        asked.reply().ifPresent(reply -> kept.append("reply", said(reply.by(), reply.on().toString(), reply.agrees(), reply.text())));
        asked.coordination().ifPresent(met -> kept.append("coordination", said(met.by(), met.on().toString(), met.agrees(), met.minutes())));
        return kept;
    }

    private static Document said(String by, String on, boolean agrees, String text) {
        return new Document("by", by).append("on", on).append("agrees", agrees).append("text", text);
    }

    private static CoReview coReview(Document kept) {
        return new CoReview(kept.getString("organ"), day(kept, "askedOn"), day(kept, "dueOn"), kept.getBoolean("silenceAgrees"),
                one(kept, "reply", reply -> new CoReview.Reply(reply.getString("by"), day(reply, "on"), reply.getBoolean("agrees"), reply.getString("text"))),
                one(kept, "coordination", met -> new CoReview.Coordination(met.getString("by"), day(met, "on"), met.getBoolean("agrees"), met.getString("text"))));
    }

    private static Document of(VillageNotice notice) {
        return new Document("postedBy", notice.postedBy()).append("postedOn", notice.postedOn().toString())
                .append("lastDay", notice.lastDay().toString()).append("photo", notice.photo())
                .append("objections", notice.objections().stream().map(one -> new Document("by", one.by()).append("on", one.on().toString())
                        .append("text", one.text()).append("answer", one.answer().orElse(null))).toList());
    }

    private static VillageNotice notice(Document kept) {
        return new VillageNotice(kept.getString("postedBy"), day(kept, "postedOn"), day(kept, "lastDay"), kept.getString("photo"),
                all(kept, "objections", one -> new VillageNotice.Objection(one.getString("by"), day(one, "on"), one.getString("text"),
                        Optional.ofNullable(one.getString("answer")))));
    }

    private static Document of(SpecialProcedure procedure) {
        Document kept = new Document("kind", procedure.kind().name()).append("basis", procedure.basis())
                .append("from", procedure.from().toString()).append("expectedTo", procedure.expectedTo().toString());
        procedure.result().ifPresent(found -> kept.append("result", new Document("on", found.on().toString())
                .append("favourable", found.favourable()).append("text", found.text())));
        return kept;
    }

    private static SpecialProcedure procedure(Document kept) {
        return new SpecialProcedure(SuspensionKind.valueOf(kept.getString("kind")), kept.getString("basis"), day(kept, "from"), day(kept, "expectedTo"),
                one(kept, "result", found -> new SpecialProcedure.Result(day(found, "on"), found.getBoolean("favourable"), found.getString("text"))));
    }

    private static Period period(Document kept, String field) {
        return LimitDocuments.period(kept.get(field, Document.class));
    }

    private static <T> Optional<T> one(Document kept, String field, Function<Document, T> read) {
        return Optional.ofNullable(kept.get(field, Document.class)).map(read);
    }

    private static <T> List<T> all(Document kept, String field, Function<Document, T> read) {
        return kept.getList(field, Document.class, List.of()).stream().map(read).toList();
    }
}
