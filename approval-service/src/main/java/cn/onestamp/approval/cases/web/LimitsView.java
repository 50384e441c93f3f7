package cn.onestamp.approval.cases.web;

import cn.onestamp.approval.cases.TimeLimits;
import cn.onestamp.platform.day.Period;
import cn.onestamp.platform.day.TimeLimitEntry;
import java.util.LinkedHashMap;
import java.util.Map;

/** The two clocks of a case as the desks show them: everything that happened to each, and where it stands today. */
final class LimitsView {

    private LimitsView() {}

    static Map<String, Object> of(TimeLimits limits, Today today) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("promised", of(limits.promisedOn(today.day(), today.calculator())));
        view.put("statutory", of(limits.statutoryOn(today.day(), today.calculator())));
        limits.extension().ifPresent(extension -> {
            Map<String, Object> allowed = of(extension.by());
            allowed.put("basis", extension.basis());
            view.put("extension", allowed);
        });
        return view;
    }

    private static Map<String, Object> of(TimeLimits.Standing clock) {
        Map<String, Object> view = of(clock.ledger().limit());
        view.put("state", clock.standing().state().name());
        view.put("dueOn", clock.standing().due().lastDay().toString());
        view.put("remaining", clock.standing().remaining());
        view.put("light", clock.light().name());
        view.put("entries", clock.ledger().entries().stream().map(LimitsView::of).toList());
        return view;
    }

    private static Map<String, Object> of(TimeLimitEntry entry) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("on", entry.on().toString());
        switch (entry) {
            case TimeLimitEntry.Started started -> {
                view.put("what", "STARTED");
                view.putAll(of(started.limit()));
                view.put("basis", started.basis());
            }
            case TimeLimitEntry.Suspended suspended -> {
                view.put("what", "SUSPENDED");
                view.put("kind", suspended.kind().name());
                view.put("basis", suspended.basis());
                view.put("document", suspended.document());
            }
            case TimeLimitEntry.Extended extended -> {
                view.put("what", "EXTENDED");
                view.putAll(of(extended.by()));
                view.put("by", extended.approver());
                view.put("document", extended.document());
            }
            case TimeLimitEntry.Resumed resumed -> view.put("what", "RESUMED");
            case TimeLimitEntry.Stopped stopped -> view.put("what", "STOPPED");
        }
        return view;
    }

    static Map<String, Object> of(Period period) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("amount", period.amount());
        view.put("unit", period.unit().name());
        return view;
    }
}
