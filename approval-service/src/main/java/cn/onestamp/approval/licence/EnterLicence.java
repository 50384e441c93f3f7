package cn.onestamp.approval.licence;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.LicenceIdentifier;
import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Enters what a case has brought, once: a seal that is pressed again finds the licence that is there. Before a number is taken
 * the audit has a row that says for which case, so that a number nobody has is explained: the press broke off after it.
 */
public final class EnterLicence {

    /** @param validTo what its paper says; empty where it has no end */
    public record Result(String title, Optional<Integer> validityMonths, Optional<LocalDate> validTo, String verificationCode) {}

    private final Licences licences;
    private final Issuers issuers;
    private final LicenceRules rules;
    private final Surroundings around;

    /** The days of the town, and the chain. */
    record Surroundings(TownTime town, WorkingDays days, AuditChain audit) {}

    EnterLicence(Licences licences, Issuers issuers, LicenceRules rules, Surroundings around) {
        this.licences = licences;
        this.issuers = issuers;
        this.rules = rules;
        this.around = around;
    }

    public Mono<Void> enter(ApprovalCase.Granted granted, Result result, Act act) {
        return licences.find(granted.file().id())
                .switchIfEmpty(Mono.defer(() -> entered(granted, result, act)))
                .flatMap(licence -> replaceEarlier(licence, act));
    }

    private Mono<Licence> entered(ApprovalCase.Granted granted, Result result, Act act) {
        return licences.askedWith(granted.file().id()).filter(Licence.Running.class::isInstance).map(Optional::of).defaultIfEmpty(Optional.empty())
                .flatMap(earlier -> identifier(granted.file(), earlier, act)
                        .map(identifier -> fresh(granted, identifier, result, earlier.map(one -> one.file().entry().id()))))
                .flatMap(fresh -> licences.enter(fresh, checkDueOn(fresh.file().entry()), act));
    }

    /** The same number in its next version, or a new one. */
    private Mono<LicenceIdentifier> identifier(CaseFile file, Optional<Licence> earlier, Act act) {
        return earlier.map(one -> one.file().entry().identifier())
                .map(one -> Mono.just(new LicenceIdentifier(one.licenceType(), one.issuer(), one.serial(), one.version() + 1)))
                .orElseGet(() -> newIdentifier(file, act));
    }

    private Mono<LicenceIdentifier> newIdentifier(CaseFile file, Act act) {
        Issuers.Issuer issuer = issuers.get(file.decidedBy());
        int year = around.town().today().getYear();
        return around.audit().note(new AuditNote(act.account(), act.onBehalfOf(), "approval.licence-number-asked", file.id(), null,
                        "the next of " + issuer.uscc() + " in " + year))
                .then(Mono.defer(() -> licences.nextNumber(issuer.uscc().value(), year)))
                .map(number -> new LicenceIdentifier(file.item().code(), issuer.uscc(),
                        String.format(Locale.ROOT, "%s%d%06d", issuer.area().township9(), year, number), 1));
    }

    private static Licence.Valid fresh(ApprovalCase.Granted granted, LicenceIdentifier identifier, Result result, Optional<String> replaces) {
        CaseFile file = granted.file();
        LicenceEntry entry = new LicenceEntry(file.id(), file.number(), identifier,
                new LicenceEntry.Item(file.item().code(), file.item().version(), file.item().name(), result.validityMonths()), result.title(),
                file.handover().applicantId(), new LicenceEntry.Issuer(file.decidedBy(), file.handover().handledAt(), file.place()),
                granted.decision().opinion().on(), result.verificationCode(), file.handover().onCommitment(), replaces);
        return new Licence.Valid(new LicenceFile(entry, result.validTo(), Optional.empty(), List.of()), Revision.UNBORN);
    }

    private @Nullable LocalDate checkDueOn(LicenceEntry entry) {
        return entry.onCommitment()
                ? around.days().current().due(entry.validFrom(), rules.commitmentCheck(entry.item().code(), entry.validFrom())).lastDay() : null;
    }

    private Mono<Void> replaceEarlier(Licence licence, Act act) {
        return Mono.justOrEmpty(licence.file().entry().replaces()).flatMap(licences::get)
                .filter(Licence.Running.class::isInstance).cast(Licence.Running.class)
                .flatMap(earlier -> licences.record(earlier.replacedOn(around.town().today()), new LicenceFact.Replaced(), act))
                .then();
    }
}
