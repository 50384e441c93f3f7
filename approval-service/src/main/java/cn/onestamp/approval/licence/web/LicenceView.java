package cn.onestamp.approval.licence.web;

import cn.onestamp.approval.licence.FollowUp;
import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.LicenceAct;
import cn.onestamp.approval.licence.LicenceEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** A licence as it is shown; which of the staff acted is told to staff alone. */
final class LicenceView {

    private LicenceView() {}

    static Map<String, Object> of(Licence licence, boolean toStaff) {
        LicenceEntry entry = licence.file().entry();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", entry.id());
        view.put("version", licence.revision().version());
        view.put("status", licence.status().name());
        licence.since().ifPresent(day -> view.put("since", day.toString()));
        view.put("identifier", entry.identifier().value());
        view.put("caseNumber", entry.caseNumber());
        view.put("title", entry.title());
        view.put("item", Map.of("code", entry.item().code(), "version", entry.item().version(), "name", entry.item().name()));
        view.put("decidedBy", entry.issuer().organ());
        view.put("place", entry.issuer().place().value());
        view.put("validFrom", entry.validFrom().toString());
        licence.file().validTo().ifPresent(day -> view.put("validTo", day.toString()));
        view.put("verificationCode", entry.verificationCode());
        view.put("onCommitment", entry.onCommitment());
        entry.replaces().ifPresent(earlier -> view.put("replaces", earlier));
        licence.file().followUp().ifPresent(asked -> view.put("followUp", followUp(asked)));
        view.put("acts", licence.file().acts().stream().map(act -> act(act, toStaff)).toList());
        return view;
    }

    private static Map<String, Object> followUp(FollowUp asked) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of(
                "purpose", asked.purpose().name(), "caseId", asked.caseId(), "askedOn", asked.askedOn().toString()));
        asked.tooLateAfter().ifPresent(day -> view.put("tooLateAfter", day.toString()));
        asked.deemedOn().ifPresent(day -> view.put("deemedOn", day.toString()));
        return view;
    }

    private static Map<String, Object> act(LicenceAct act, boolean toStaff) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of(
                "kind", act.kind().name(), "article", act.article(), "reason", act.reason(), "on", act.on().toString()));
        if (toStaff) {
            view.put("by", act.by());
        }
        return view;
    }
}
