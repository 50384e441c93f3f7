package cn.onestamp.approval.cases.store;

import cn.onestamp.approval.cases.CaseFact.LookedInto;
import cn.onestamp.approval.examination.CoReview;
import java.util.Map;

/** What others are told when a case has been looked into further; nobody is told what was written, or of whom a picture was taken. */
final class ExaminationFacts {

    private ExaminationFacts() {}

    static String type(LookedInto step) {
        return switch (step) {
            case LookedInto.OpinionsAsked asked -> "approval.opinions-asked";
            case LookedInto.OpinionGiven given -> "approval.opinion-given";
            case LookedInto.OpinionsSettled settled -> "approval.opinions-settled";
            case LookedInto.VisitAppointed appointed -> "approval.visit-appointed";
            case LookedInto.VisitRecorded recorded -> "approval.visit-recorded";
            case LookedInto.VisitSigned signed -> "approval.visit-signed";
            case LookedInto.NoticePosted posted -> "approval.notice-posted";
            case LookedInto.ObjectionRaised raised -> "approval.objection-raised";
            case LookedInto.ObjectionAnswered answered -> "approval.objection-answered";
        };
    }

    static Map<String, Object> more(LookedInto step) {
        return switch (step) {
            case LookedInto.OpinionsAsked(var asked) -> Map.of("asked", asked.stream().map(ExaminationFacts::of).toList());
            case LookedInto.OpinionGiven(var organ, var agrees) -> Map.of("organ", organ, "agrees", agrees);
            case LookedInto.OpinionsSettled(var organ, var agrees) -> Map.of("organ", organ, "agrees", agrees);
            case LookedInto.VisitAppointed(var visit) -> Map.of("visitOn", visit.appointedFor().toString(), "visitors", visit.visitors());
            case LookedInto.VisitRecorded(var fits) -> Map.of("fits", fits);
            case LookedInto.VisitSigned(var done) -> Map.of("done", done);
            case LookedInto.NoticePosted(var lastDay) -> Map.of("lastDay", lastDay.toString());
            case LookedInto.ObjectionRaised(var number) -> Map.of("objection", number);
            case LookedInto.ObjectionAnswered(var number) -> Map.of("objection", number);
        };
    }

    private static Map<String, Object> of(CoReview asked) {
        return Map.of("organ", asked.organ(), "dueOn", asked.dueOn().toString());
    }
}
