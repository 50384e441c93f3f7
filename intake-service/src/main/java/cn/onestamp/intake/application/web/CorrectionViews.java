package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.FurtherRequest;
import cn.onestamp.platform.id.Masks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How a notice of what is missing looks: what was only proposed beyond it is not the applicant's concern, and to the applicant
 * the staff are their posts, not the accounts they sign in with.
 */
final class CorrectionViews {

    private static final String WINDOW = "受理窗口";
    private static final String SUPERVISOR = "县级督查人员";

    private CorrectionViews() {}

    static Map<String, Object> forApplicant(CorrectionNotice notice) {
        Map<String, Object> view = notice(notice, UnaryOperator.identity());
        notice.further().filter(FurtherRequest::isApproved)
                .ifPresent(further -> view.put("further", further(further, WINDOW, SUPERVISOR, UnaryOperator.identity())));
        return view;
    }

    /** With the numbers masked that somebody typed into the words. */
    static Map<String, Object> forStaff(CorrectionNotice notice) {
        Map<String, Object> view = notice(notice, Masks::inText);
        notice.further().ifPresent(further -> view.put("further",
                further(further, further.by(), further.decision().map(FurtherRequest.Decision::by).orElse(SUPERVISOR), Masks::inText)));
        return view;
    }

    private static Map<String, Object> notice(CorrectionNotice notice, UnaryOperator<String> words) {
        return new LinkedHashMap<>(Map.of("requestedOn", notice.on().toString(), "deficiencies", deficiencies(notice.deficiencies(), words)));
    }

    private static Map<String, Object> further(
            FurtherRequest further, String proposer, String supervisor, UnaryOperator<String> words) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("proposedBy", proposer, "proposedOn", further.on().toString(),
                "newFact", words.apply(further.newFact()), "deficiencies", deficiencies(further.deficiencies(), words)));
        further.decision().ifPresent(decision -> view.put("decision", Map.of("approved", decision.approved(), "by", supervisor,
                "on", decision.on().toString(), "reason", words.apply(decision.reason()))));
        return view;
    }

    private static List<Map<String, Object>> deficiencies(List<Deficiency> deficiencies, UnaryOperator<String> words) {
        return deficiencies.stream().map(one -> deficiency(one, words)).toList();
    }

    private static Map<String, Object> deficiency(Deficiency one, UnaryOperator<String> words) {
        Map<String, Object> view = new LinkedHashMap<>(
                Map.of("of", one.of(), "name", one.name(), "what", words.apply(one.what()), "required", one.listed()));
        one.answeredOn().ifPresent(day -> view.put("answeredOn", day.toString()));
        return view;
    }
}
