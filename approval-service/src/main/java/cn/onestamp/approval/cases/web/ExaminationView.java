package cn.onestamp.approval.cases.web;

import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.examination.CoReview;
import cn.onestamp.approval.examination.Examination;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.approval.examination.SpecialProcedure;
import cn.onestamp.approval.examination.VillageNotice;
import cn.onestamp.platform.day.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How far a case has been looked into, as the desks show it: what the item asks for, what was done, and what is missing today. */
final class ExaminationView {

    /** Within these two organs that do not agree meet (SPEC 2.4). */
    private static final Period TO_MEET = Period.workingDays(5);

    private ExaminationView() {}

    static Map<String, Object> of(CaseFile file, Today today) {
        Examination examination = file.examination();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("missing", examination.missingOn(today.day()).stream().map(Enum::name).toList());
        view.put("coReviews", coReviews(examination, today));
        examination.plan().visit().ifPresent(within -> view.put("visitDueOn", today.calculator().due(file.handover().acceptedOn(), within).lastDay().toString()));
        examination.visit().ifPresent(visit -> view.put("visit", visit(visit)));
        examination.plan().notice().ifPresent(hangs -> view.put("noticeFor", LimitsView.of(hangs)));
        examination.notice().ifPresent(notice -> view.put("notice", notice(notice, today)));
        view.put("procedures", examination.procedures().stream().map(ExaminationView::procedure).toList());
        return view;
    }

    /** Organs that have not been asked yet stand there as well. */
    private static List<Map<String, Object>> coReviews(Examination examination, Today today) {
        return examination.plan().coReviews().stream().map(duty -> examination.ofOrgan(duty.organ()).map(asked -> coReview(asked, today))
                .orElseGet(() -> Map.of("organ", duty.organ(), "silenceAgrees", duty.silenceAgrees(), "standing", "NOT_ASKED"))).toList();
    }

    private static Map<String, Object> coReview(CoReview asked, Today today) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("organ", asked.organ());
        view.put("silenceAgrees", asked.silenceAgrees());
        view.put("standing", asked.standingOn(today.day()).name());
        view.put("askedOn", asked.askedOn().toString());
        view.put("dueOn", asked.dueOn().toString());
        asked.reply().ifPresent(reply -> view.put("reply", Map.of("by", reply.by(), "on", reply.on().toString(), "agrees", reply.agrees(), "text", reply.text())));
        asked.unsettledSince(today.day()).ifPresent(since -> view.put("meetBy", today.calculator().due(since, TO_MEET).lastDay().toString()));
        asked.coordination().ifPresent(met -> view.put("coordination",
                Map.of("by", met.by(), "on", met.on().toString(), "agrees", met.agrees(), "text", met.minutes())));
        return view;
    }

    private static Map<String, Object> visit(SiteVisit visit) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("day", visit.appointedFor().toString());
        view.put("visitors", visit.visitors());
        view.put("done", visit.isDone());
        visit.findings().ifPresent(found -> view.put("findings", Map.of("on", found.on().toString(), "fits", found.fits(),
                "form", found.form().stream().map(answer -> Map.of("question", answer.question(), "text", answer.text())).toList(),
                "photos", found.photos().stream().map(ExaminationView::photo).toList(),
                "signers", found.signers().stream().sorted().toList())));
        return view;
    }

    private static Map<String, Object> photo(SiteVisit.Photo photo) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("sha256", photo.sha256());
        view.put("takenAt", photo.takenAt().toString());
        photo.where().ifPresent(where -> view.put("where", where));
        return view;
    }

    private static Map<String, Object> notice(VillageNotice notice, Today today) {
        return Map.of("by", notice.postedBy(), "on", notice.postedOn().toString(), "lastDay", notice.lastDay().toString(), "photo", notice.photo(),
                "over", notice.isOver(today.day()), "objections", IntStream.rangeClosed(1, notice.objections().size())
                        .mapToObj(number -> objection(number, notice.objections().get(number - 1))).toList());
    }

    private static Map<String, Object> objection(int number, VillageNotice.Objection raised) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("number", number);
        view.put("by", raised.by());
        view.put("on", raised.on().toString());
        view.put("text", raised.text());
        raised.answer().ifPresent(answer -> view.put("answer", answer));
        return view;
    }

    private static Map<String, Object> procedure(SpecialProcedure procedure) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", procedure.kind().name());
        view.put("basis", procedure.basis());
        view.put("from", procedure.from().toString());
        view.put("expectedTo", procedure.expectedTo().toString());
        procedure.result().ifPresent(found -> view.put("result", Map.of("on", found.on().toString(), "favourable", found.favourable(), "text", found.text())));
        return view;
    }
}
