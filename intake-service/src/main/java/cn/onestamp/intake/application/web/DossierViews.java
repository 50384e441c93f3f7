package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.application.Sharing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How what was asked and handed in looks. */
final class DossierViews {

    private static final String WINDOW = "受理窗口";

    private DossierViews() {}

    /** To the applicant, who wrote it. */
    static void inFull(Dossier dossier, Map<String, Object> view) {
        view.put("situation", situation(dossier.situation()));
        view.put("form", dossier.form());
        mendings(dossier, view, mending -> new Shown(WINDOW, mending.before()));
        view.put("materials", dossier.materials().stream().map(DossierViews::material).toList());
        shared(dossier, view, DossierViews::sharing);
    }

    /** To whoever judges it, personal values masked; files are fetched one by one. */
    static void toJudge(Dossier dossier, Map<String, Object> view) {
        view.put("situation", situation(dossier.situation()));
        view.put("form", MaskedAnswers.of(dossier.form()));
        mendings(dossier, view, mending -> new Shown(mending.by(), MaskedAnswers.of(mending.before())));
        view.put("materials", dossier.materials().stream().map(DossierViews::materialToJudge).toList());
        shared(dossier, view, DossierViews::sharingToJudge);
    }

    private record Shown(String by, Map<String, Object> before) {}

    /** What the applicant had declared before a window replaced it; to them the clerk is their post. */
    private static void mendings(Dossier dossier, Map<String, Object> view, Function<Request.Mending, Shown> looks) {
        if (!dossier.mendings().isEmpty()) {
            view.put("mendings", dossier.mendings().stream().map(mending -> {
                Shown shown = looks.apply(mending);
                return Map.of("by", shown.by(), "on", mending.on().toString(), "before", shown.before());
            }).toList());
        }
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

    private static Map<String, Object> situation(Request.Situation situation) {
        return Map.of("answers", situation.answers(), "later", situation.later(), "commits", situation.commits());
    }

    private static Map<String, Object> material(Papers.Material material) {
        Map<String, Object> view = materialToJudge(material);
        view.put("fileName", material.fileName());
        return view;
    }

    private static Map<String, Object> materialToJudge(Papers.Material material) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("code", material.code(), "mediaType", material.mediaType(),
                "size", material.size(), "sha256", material.sha256()));
        material.sighting().ifPresent(seen -> view.put("sightedOn", seen.on().toString()));
        return view;
    }
}
