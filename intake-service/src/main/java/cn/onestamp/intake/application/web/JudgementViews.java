package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Acceptance;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.NonAcceptance;
import cn.onestamp.intake.application.OneTimeNotice;
import cn.onestamp.intake.application.Receipt;
import cn.onestamp.platform.id.Masks;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** How it looks what the window received, and what it made of it. */
final class JudgementViews {

    private JudgementViews() {}

    static void receipt(Application application, Map<String, Object> view, boolean withQueryCode) {
        if (application instanceof Application.Received received) {
            receipt(received.receipt(), view, withQueryCode);
        }
        if (application instanceof Application.Accepted accepted) {
            acceptance(accepted.acceptance(), view);
            accepted.acceptance().tolerance().ifPresent(following -> {
                view.put("awaits", accepted.awaited());
                view.put("supplementDueOn", following.dueOn().toString());
                view.put("supplementOverdue", accepted.isOverdue());
            });
        }
    }

    /** What the window wrote to the applicant. */
    static void judgement(
            Application application, Map<String, Object> view, Function<OneTimeNotice, Map<String, Object>> told) {
        switch (application) {
            case Application.AwaitingCorrection waiting -> view.put("correction", told.apply(waiting.notice()));
            case Application.NotAccepted notAccepted -> view.put("nonAcceptance", nonAcceptance(notAccepted.nonAcceptance()));
            case Application.Draft draft -> { }
            case Application.Submitted submitted -> { }
            case Application.Accepted accepted -> { }
            case Application.Withdrawn withdrawn -> view.put("withdrawal", withdrawal(withdrawn.withdrawal()));
        }
    }

    private static Map<String, Object> nonAcceptance(NonAcceptance refusal) {
        Map<String, Object> view = new LinkedHashMap<>(
                Map.of("kind", refusal.kind().name(), "on", refusal.on().toString(), "reason", Masks.inText(refusal.reason())));
        refusal.rightOrgan().ifPresent(organ -> view.put("rightOrgan", Map.of("code", organ.code(), "name", organ.name())));
        refusal.remedy().ifPresent(name -> view.put("remedy", name));
        return view;
    }

    private static Map<String, Object> withdrawal(Application.Withdrawn.Withdrawal withdrawal) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("on", withdrawal.on().toString()));
        withdrawal.hand().ifPresent(hand -> view.put("by", hand.name()));
        withdrawal.reason().ifPresent(said -> view.put("reason", Masks.inText(said)));
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
        view.put("dueOn", acceptance.promised().dueOn().toString());
        view.put("statutoryDueOn", acceptance.statutory().dueOn().toString());
        view.put("provisional", acceptance.provisional());
    }
}
