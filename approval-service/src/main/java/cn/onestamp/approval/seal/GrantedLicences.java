package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFile;
import cn.onestamp.approval.licence.EnterLicence;
import cn.onestamp.platform.caller.Act;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** What a granted case brings is in the register before anybody reads its paper. */
final class GrantedLicences {

    private final ResultKinds results;
    private final EnterLicence register;

    GrantedLicences(ResultKinds results, EnterLicence register) {
        this.results = results;
        this.register = register;
    }

    Mono<Void> enter(ApprovalCase.Decided decided, Paper paper, Act act) {
        return switch (decided) {
            case ApprovalCase.Granted granted -> entered(granted, paper, act);
            case ApprovalCase.Refused nothing -> Mono.empty();
        };
    }

    private Mono<Void> entered(ApprovalCase.Granted granted, Paper paper, Act act) {
        CaseFile file = granted.file();
        ResultKind kind = results.get(file.item().code(), file.item().version());
        return kind.isEntered()
                ? register.enter(granted, new EnterLicence.Result(paper.title(), kind.validityMonths(), Optional.ofNullable(paper.validTo()),
                        paper.verificationCode()), act)
                : Mono.empty();
    }
}
