package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Receipt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The events of an application by name, and what each of them says of the matter; never a personal value. */
final class Told {

    static final String SUBMITTED = "intake.application-submitted";
    static final String MENDED = "intake.application-mended";
    static final String CORRECTION_REQUESTED = "intake.correction-requested";
    static final String PIECES_HANDED_IN = "intake.pieces-handed-in";
    static final String EXTRA_MATERIAL = "intake.extra-material-requested";
    static final String ACCEPTED = "intake.application-accepted";
    static final String ACCEPTED_BY_SILENCE = "intake.silence-accepted";
    static final String TAKEN_OVER = "intake.application-taken-over";
    static final String SIGHTED = "intake.original-sighted";
    static final String SUPPLIED = "intake.material-supplied";
    static final String OVERDUE = "intake.supplement-overdue";
    static final String FURTHER_PROPOSED = "intake.further-request-proposed";
    static final String FURTHER_APPROVED = "intake.further-request-approved";
    static final String FURTHER_REFUSED = "intake.further-request-refused";
    static final String NOT_REQUIRED = "intake.application-not-required";
    static final String REJECTED = "intake.application-rejected";
    static final String WITHDRAWN = "intake.application-withdrawn";

    private Told() {}

    static Map<String, Object> of(Application.Received received) {
        Dossier dossier = received.dossier();
        Receipt receipt = received.receipt();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", receipt.number().value());
        told.put("itemCode", dossier.item().code());
        told.put("itemVersion", dossier.item().version());
        told.put("itemName", dossier.item().name());
        told.put("place", dossier.place().value());
        told.put("handledAt", dossier.route().handledAt());
        told.put("decidedBy", dossier.route().decidedBy());
        told.put("applicantId", dossier.applicantId());
        return told;
    }

    /** What is missing by its name, in one sentence; what a clerk wrote about it stays with the application. */
    static String names(List<Deficiency> deficiencies) {
        return deficiencies.stream().map(Deficiency::name).collect(Collectors.joining("、"));
    }
}
