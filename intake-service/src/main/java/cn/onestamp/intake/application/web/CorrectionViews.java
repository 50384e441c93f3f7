package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.FurtherRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a notice of what is missing looks: what was only proposed beyond it is not the applicant's concern. */
final class CorrectionViews {

    private CorrectionViews() {}

    static Map<String, Object> forApplicant(CorrectionNotice notice) {
        Map<String, Object> view = notice(notice);
        notice.further().filter(FurtherRequest::isApproved).ifPresent(further -> view.put("further", further(further)));
        return view;
    }

    static Map<String, Object> forStaff(CorrectionNotice notice) {
        Map<String, Object> view = notice(notice);
        notice.further().ifPresent(further -> view.put("further", further(further)));
        return view;
    }

    private static Map<String, Object> notice(CorrectionNotice notice) {
        return new LinkedHashMap<>(Map.of("requestedOn", notice.on().toString(), "deficiencies", deficiencies(notice.deficiencies())));
    }

    private static Map<String, Object> further(FurtherRequest further) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("proposedBy", further.by(), "proposedOn", further.on().toString(),
                "newFact", further.newFact(), "deficiencies", deficiencies(further.deficiencies())));
        further.decision().ifPresent(decision -> view.put("decision", Map.of("approved", decision.approved(), "by", decision.by(),
                "on", decision.on().toString(), "reason", decision.reason())));
        return view;
    }

    private static List<Map<String, Object>> deficiencies(List<Deficiency> deficiencies) {
        return deficiencies.stream().map(CorrectionViews::deficiency).toList();
    }

    private static Map<String, Object> deficiency(Deficiency one) {
        Map<String, Object> view = new LinkedHashMap<>(
                Map.of("of", one.of(), "name", one.name(), "what", one.what(), "required", one.listed()));
        one.answeredOn().ifPresent(day -> view.put("answeredOn", day.toString()));
        return view;
    }
}
