package cn.onestamp.approval.licence.store;

import cn.onestamp.approval.licence.FollowUp;
import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.LicenceAct;
import cn.onestamp.approval.licence.LicenceEntry;
import cn.onestamp.approval.licence.LicenceFact;
import cn.onestamp.platform.event.Happened;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What others are told of a licence; never whose name is on it. */
final class LicenceFacts {

    private LicenceFacts() {}

    static List<Happened> issued(Licence.Valid fresh, @Nullable LocalDate checkDueOn) {
        Map<String, Object> told = matter(fresh);
        told.put("title", fresh.file().entry().title());
        told.put("verificationCode", fresh.file().entry().verificationCode());
        told.put("onCommitment", fresh.file().entry().onCommitment());
        fresh.file().entry().replaces().ifPresent(earlier -> told.put("replaces", earlier));
        return Stream.concat(Stream.of(new Happened("approval.licence-issued", told)), checkDue(fresh, checkDueOn)).toList();
    }

    private static Stream<Happened> checkDue(Licence.Valid fresh, @Nullable LocalDate dueOn) {
        return dueOn == null ? Stream.empty() : Stream.of(happened("commitment-check-due", fresh, Map.of("dueOn", dueOn.toString())));
    }

    static List<Happened> told(Licence now, LicenceFact fact) {
        return switch (fact) {
            case LicenceFact.Acted(LicenceAct act) -> List.of(happened("licence-" + participle(act.kind()), now,
                    Map.of("article", act.article(), "actedOn", act.on().toString())));
            case LicenceFact.Asked(FollowUp asked) -> List.of(happened("licence-" + word(asked.purpose()) + "-asked", now, asked(asked)));
            case LicenceFact.NotFollowed nobodyElse -> List.of();
            case LicenceFact.RenewedBySilence silence -> List.of(happened("licence-renewed-by-silence", now, Map.of()));
            case LicenceFact.Replaced replaced -> List.of(happened("licence-" + word(now.status()), now,
                    Map.of("replacedBy", now.file().followUp().orElseThrow().caseId())));
        };
    }

    private static Happened happened(String what, Licence licence, Map<String, Object> more) {
        Map<String, Object> told = matter(licence);
        told.putAll(more);
        return new Happened("approval." + what, told);
    }

    private static Map<String, Object> asked(FollowUp asked) {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("caseId", asked.caseId(), "askedOn", asked.askedOn().toString()));
        asked.tooLateAfter().ifPresent(day -> told.put("tooLateAfter", day.toString()));
        return told;
    }

    private static String participle(LicenceAct.Kind kind) {
        return kind == LicenceAct.Kind.REINSTATEMENT ? "reinstated" : word(kind.result());
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> matter(Licence licence) {
        LicenceEntry entry = licence.file().entry();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", entry.caseNumber());
        told.put("identifier", entry.identifier().value());
        told.put("itemCode", entry.item().code());
        told.put("itemVersion", entry.item().version());
        told.put("itemName", entry.item().name());
        told.put("place", entry.issuer().place().value());
        told.put("handledAt", entry.issuer().handledAt());
        told.put("decidedBy", entry.issuer().organ());
        told.put("applicantId", entry.holderId());
        told.put("validFrom", entry.validFrom().toString());
        licence.file().validTo().ifPresent(last -> told.put("validTo", last.toString()));
        told.put("status", licence.status().name());
        return told;
    }

    /** What the caller is answered, and gets again for the same key. */
    static Map<String, Object> answer(Licence now, LicenceFact fact) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("id", now.file().entry().id());
        answer.put("identifier", now.file().entry().identifier().value());
        answer.put("version", now.revision().version() + 1);
        answer.put("status", now.status().name());
        if (fact instanceof LicenceFact.Asked(FollowUp asked)) {
            asked.tooLateAfter().ifPresent(day -> answer.put("tooLateAfter", day.toString()));
        }
        return answer;
    }
}
