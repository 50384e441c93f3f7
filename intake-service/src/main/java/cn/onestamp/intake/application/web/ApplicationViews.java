package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.ApplicationLists.Seen;
import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.inspection.ReadDossier;
import cn.onestamp.platform.id.CaseNumber;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * How an application looks to whom: the applicant sees everything of it, lists its masked row, whoever judges it all of it
 * with personal values masked, the tracker the state.
 */
final class ApplicationViews {

    private ApplicationViews() {}

    static Map<String, Object> forApplicant(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        DossierViews.inFull(seen.application().dossier(), view);
        JudgementViews.receipt(seen.application(), view, true);
        JudgementViews.judgement(seen.application(), view, CorrectionViews::forApplicant);
        return view;
    }

    /** Everything that was handed in, personal values masked; files are fetched one by one. */
    static Map<String, Object> forJudging(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        DossierViews.toJudge(seen.application().dossier(), view);
        JudgementViews.judgement(seen.application(), view, CorrectionViews::forStaff);
        return view;
    }

    /** With why a person has to judge, and what is required of this applicant. */
    static Map<String, Object> forJudging(ReadDossier.ToJudge toJudge) {
        Map<String, Object> view = forJudging(toJudge.seen());
        view.put("reasons", toJudge.reasons());
        view.put("required", toJudge.required().stream()
                .map(asked -> Map.of("code", asked.code(), "name", asked.name(), "shared", asked.shared())).toList());
        return view;
    }

    private static void alike(Seen seen, Map<String, Object> view) {
        if (!seen.alike().isEmpty()) {
            view.put("possibleDuplicates", seen.alike().stream().map(CaseNumber::value).toList());
        }
    }

    static Map<String, Object> forWindow(Seen seen) {
        Application application = seen.application();
        Dossier dossier = application.dossier();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", dossier.id());
        view.put("version", application.revision().version());
        view.put("item", Map.of("code", dossier.item().code(), "version", dossier.item().version(), "name", dossier.item().name()));
        view.put("applicant", dossier.applicantMasked());
        view.put("applicantId", dossier.applicantId());
        view.put("door", door(dossier.door(), seen));
        view.put("place", dossier.place().value());
        view.put("visits", seen.visits());
        state(seen, view);
        JudgementViews.receipt(application, view, false);
        alike(seen, view);
        return view;
    }

    /** Through whose hands it comes, and under which mandate. */
    private static Map<String, Object> door(Door door, Seen seen) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("channel", door.channel().name(), "since", seen.since().toString()));
        door.agent().ifPresent(agent -> view.put("agent", agent));
        door.mandateId().ifPresent(mandate -> view.put("mandate", mandate));
        return view;
    }

    /** What was told, what is to be told besides and why. */
    static Map<String, Object> forSupervisor(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        JudgementViews.judgement(seen.application(), view, CorrectionViews::forStaff);
        return view;
    }

    /** The public reads names, not codes. */
    static Map<String, Object> forTracker(Seen seen, UnaryOperator<String> nameOfOrgan) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("item", seen.application().dossier().item().name());
        state(seen, view);
        view.computeIfPresent("handledAt", (field, code) -> nameOfOrgan.apply((String) code));
        view.computeIfPresent("decidedBy", (field, code) -> nameOfOrgan.apply((String) code));
        JudgementViews.receipt(seen.application(), view, false);
        view.put("documents", seen.progress().verificationCodes().stream().map(code -> Map.of("verificationCode", code)).toList());
        return view;
    }

    private static void state(Seen seen, Map<String, Object> view) {
        view.put("status", seen.progress().status());
        view.put("statusText", Wording.of(seen.progress().status()));
        view.put("asOf", seen.progress().asOf().toString());
        view.put("handledAt", seen.application().dossier().route().handledAt());
        view.put("decidedBy", seen.application().dossier().route().decidedBy());
    }

    static Map<String, Object> list(List<Map<String, Object>> rows) {
        return Map.of("applications", rows);
    }
}
