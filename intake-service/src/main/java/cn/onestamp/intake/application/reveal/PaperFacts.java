package cn.onestamp.intake.application.reveal;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Deficiency;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.problem.Absent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The facts of each paper that the front desk owes, by the names the papers know them under. */
final class PaperFacts {

    private PaperFacts() {}

    /** None for a paper of the back office; Absent where the application is in no state that has such a paper. */
    static Map<String, Object> of(String template, Application.Received received, ServiceItems.Item item) {
        return switch (template) {
            case "RECEIPT" -> receipt(received, item);
            case "ACCEPTANCE" -> acceptance(in(Application.Accepted.class, received).acceptance(), item);
            case "CORRECTION" -> correction(in(Application.AwaitingCorrection.class, received));
            case "NON_ACCEPTANCE" -> nonAcceptance(in(Application.NotAccepted.class, received).nonAcceptance());
            case "SPECIAL_PROCEDURE", "EXTENSION", "FILING" -> Map.of();
            default -> throw new Absent();
        };
    }

    private static <T extends Application.Received> T in(Class<T> state, Application.Received received) {
        if (!state.isInstance(received)) {
            throw new Absent();
        }
        return state.cast(received);
    }

    private static Map<String, Object> receipt(Application.Received received, ServiceItems.Item item) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("on", received.receipt().receivedOn().toString());
        facts.put("queryCode", received.receipt().queryCode().value());
        if (isAsHandedIn(received)) {
            facts.put("materials", received.dossier().materials().stream()
                    .map(material -> item.nameOf(material.code()).orElse(material.code())).toList());
        }
        received.receipt().answerBy().ifPresent(day -> facts.put("answerBy", day.toString()));
        return facts;
    }

    /** A receipt names nothing that came after it. */
    private static boolean isAsHandedIn(Application.Received received) {
        return switch (received) {
            case Application.Submitted submitted -> true;
            case Application.NotAccepted refused -> true;
            case Application.Accepted accepted -> accepted.acceptance().how() == Acceptance.How.COMPLETE
                    || accepted.acceptance().how() == Acceptance.How.DEEMED;
            case Application.AwaitingCorrection waiting -> false;
            case Application.Withdrawn withdrawn -> false;
        };
    }

    private static Map<String, Object> acceptance(Acceptance acceptance, ServiceItems.Item item) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("on", acceptance.on().toString());
        facts.put("deemed", acceptance.how() == Acceptance.How.DEEMED);
        facts.put("dayUnit", item.promised().unit() == Period.Unit.CALENDAR_DAY ? "CALENDAR" : "WORKING");
        facts.put("promised", limit(acceptance.promised()));
        facts.put("statutory", limit(acceptance.statutory()));
        acceptance.tolerance().ifPresent(later ->
                facts.put("followUp", Map.of("materials", later.names(), "dueOn", later.dueOn().toString())));
        return facts;
    }

    private static Map<String, Object> limit(Acceptance.Limit limit) {
        return Map.of("days", limit.days(), "dueOn", limit.dueOn().toString());
    }

    /** What may not be asked for is not told. */
    private static Map<String, Object> correction(Application.AwaitingCorrection waiting) {
        return Map.of("on", waiting.notice().on().toString(), "missing", waiting.notice().deficiencies().stream()
                .filter(Deficiency::listed).map(one -> Map.of("name", one.name(), "what", one.what())).toList());
    }

    private static Map<String, Object> nonAcceptance(NonAcceptance refusal) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("on", refusal.on().toString());
        facts.put("reason", refusal.reason());
        refusal.rightOrgan().ifPresent(organ -> facts.put("rightOrgan", organ.name()));
        refusal.remedy().ifPresent(name -> facts.put("remedy", name));
        return facts;
    }
}
