package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.ApplicationLists.Seen;
import cn.onestamp.intake.application.CorrectionNotice;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.ReadDossier;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.intake.application.Sharing;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.Masks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * How an application looks to whom: the applicant sees everything of it, lists its masked row, whoever judges it all of it
 * with personal values masked, the tracker the state.
 */
final class ApplicationViews {

    private ApplicationViews() {}

    static Map<String, Object> forApplicant(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        Dossier dossier = seen.application().dossier();
        view.put("situation", situation(dossier.situation()));
        view.put("form", dossier.form());
        view.put("materials", dossier.materials().stream().map(ApplicationViews::material).toList());
        receiptOf(seen.application(), view, true);
        shared(dossier, view, ApplicationViews::sharing);
        judgement(seen.application(), view, CorrectionViews::forApplicant);
        return view;
    }

    /** Everything that was handed in, personal values masked; files are fetched one by one. */
    static Map<String, Object> forJudging(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        Dossier dossier = seen.application().dossier();
        view.put("situation", situation(dossier.situation()));
        view.put("form", MaskedAnswers.of(dossier.form()));
        view.put("materials", dossier.materials().stream().map(ApplicationViews::materialToJudge).toList());
        shared(dossier, view, ApplicationViews::sharingToJudge);
        judgement(seen.application(), view, CorrectionViews::forStaff);
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

    /** What other authorities answered on the day of handing in. */
    private static void shared(Dossier dossier, Map<String, Object> view, Function<Sharing, Map<String, Object>> looks) {
        if (!dossier.shared().isEmpty()) {
            view.put("shared", dossier.shared().stream().map(looks).toList());
        }
    }

    private static Map<String, Object> sharing(Sharing paper) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("code", paper.code(), "name", paper.name(),
                "outcome", paper.outcome().name(), "askedOn", paper.askedOn().toString()));
        paper.declared().ifPresent(declaration -> view.put("declared", declaration.words()));
        return view;
    }

    /** Whose hand it was may matter to whoever judges. */
    private static Map<String, Object> sharingToJudge(Sharing paper) {
        Map<String, Object> view = sharing(paper);
        paper.declared().flatMap(Sharing.Declaration::by).ifPresent(hand ->
                view.put("declaredBy", Map.of("account", hand.account(), "channel", hand.channel().name())));
        return view;
    }

    private static void alike(Seen seen, Map<String, Object> view) {
        if (!seen.alike().isEmpty()) {
            view.put("possibleDuplicates", seen.alike().stream().map(CaseNumber::value).toList());
        }
    }

    private static Map<String, Object> situation(Dossier.Situation situation) {
        return Map.of("answers", situation.answers(), "later", situation.later(), "commits", situation.commits());
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
        receiptOf(application, view, false);
        alike(seen, view);
        return view;
    }

    /** Through whose hands it comes, and under which mandate. */
    private static Map<String, Object> door(Dossier.Door door, Seen seen) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("channel", door.channel().name(), "since", seen.since().toString()));
        door.agent().ifPresent(agent -> view.put("agent", agent));
        door.mandateId().ifPresent(mandate -> view.put("mandate", mandate));
        return view;
    }

    /** What was told, what is to be told besides and why. */
    static Map<String, Object> forSupervisor(Seen seen) {
        Map<String, Object> view = forWindow(seen);
        judgement(seen.application(), view, CorrectionViews::forStaff);
        return view;
    }

    /** The public reads names, not codes. */
    static Map<String, Object> forTracker(Seen seen, UnaryOperator<String> nameOfOrgan) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("item", seen.application().dossier().item().name());
        state(seen, view);
        view.computeIfPresent("handledAt", (field, code) -> nameOfOrgan.apply((String) code));
        view.computeIfPresent("decidedBy", (field, code) -> nameOfOrgan.apply((String) code));
        receiptOf(seen.application(), view, false);
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

    private static void receiptOf(Application application, Map<String, Object> view, boolean withQueryCode) {
        if (application instanceof Application.Received received) {
            receipt(received.receipt(), view, withQueryCode);
        }
        if (application instanceof Application.Accepted accepted) {
            acceptance(accepted.acceptance(), view);
            accepted.acceptance().supplement().ifPresent(following -> {
                view.put("awaits", accepted.awaited());
                view.put("supplementDueOn", following.dueOn().toString());
                view.put("supplementOverdue", accepted.isOverdue());
            });
        }
    }

    /** What the window wrote to the applicant. */
    private static void judgement(
            Application application, Map<String, Object> view, Function<CorrectionNotice, Map<String, Object>> told) {
        switch (application) {
            case Application.AwaitingCorrection waiting -> view.put("correction", told.apply(waiting.notice()));
            case Application.NotAccepted notAccepted -> view.put("nonAcceptance", nonAcceptance(notAccepted.nonAcceptance()));
            case Application.Draft draft -> { }
            case Application.Submitted submitted -> { }
            case Application.Accepted accepted -> { }
            case Application.Withdrawn withdrawn -> { }
        }
    }

    private static Map<String, Object> nonAcceptance(NonAcceptance refusal) {
        Map<String, Object> view = new LinkedHashMap<>(
                Map.of("kind", refusal.kind().name(), "on", refusal.on().toString(), "reason", Masks.inText(refusal.reason())));
        refusal.rightOrgan().ifPresent(organ -> view.put("rightOrgan", Map.of("code", organ.code(), "name", organ.name())));
        refusal.remedy().ifPresent(name -> view.put("remedy", name));
        return view;
    }

    private static void receipt(Receipt receipt, Map<String, Object> view, boolean withQueryCode) {
        view.put("number", receipt.number().value());
        view.put("receivedOn", receipt.receivedOn().toString());
        receipt.answerBy().ifPresent(day -> view.put("answerBy", day.toString()));
        if (withQueryCode) {
            view.put("queryCode", receipt.queryCode().value());
        }
    }

    private static void acceptance(Acceptance acceptance, Map<String, Object> view) {
        view.put("how", acceptance.how().name());
        view.put("acceptedOn", acceptance.on().toString());
        view.put("dueOn", acceptance.promisedDueOn().toString());
        view.put("statutoryDueOn", acceptance.statutoryDueOn().toString());
        view.put("provisional", acceptance.provisional());
    }

    private static Map<String, Object> material(Dossier.Material material) {
        Map<String, Object> view = materialToJudge(material);
        view.put("fileName", material.fileName());
        return view;
    }

    private static Map<String, Object> materialToJudge(Dossier.Material material) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("code", material.code(), "mediaType", material.mediaType(),
                "size", material.size(), "sha256", material.sha256()));
        material.sighting().ifPresent(seen -> view.put("sightedOn", seen.on().toString()));
        return view;
    }

    static Map<String, Object> list(List<Map<String, Object>> rows) {
        return Map.of("applications", rows);
    }
}
