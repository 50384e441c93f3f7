package cn.onestamp.intake.person;

import static cn.onestamp.platform.id.Flaw.WRONG_CHECK_CHARACTER;
import static cn.onestamp.platform.id.Flaw.WRONG_ORGANISATION_CHECK;

import cn.onestamp.platform.id.Flaw;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.problem.Remediable;
import java.util.List;
import reactor.core.publisher.Mono;

/** Asks the business register whether a code and a name belong together. */
final class ConfirmEnterprise {

    private final BusinessRegister register;

    ConfirmEnterprise(BusinessRegister register) {
        this.register = register;
    }

    /** A code whose check fails is not yet wrong: some genuine early ones do, and the register knows them. */
    Mono<BusinessRegister.Registration> named(String code, String name) {
        return switch (Uscc.parse(code)) {
            case Parsed.Sound<Uscc>(Uscc sound) -> entry(sound, name).switchIfEmpty(notConfirmed());
            case Parsed.Flawed<Uscc>(Flaw flaw) when flaw == WRONG_CHECK_CHARACTER || flaw == WRONG_ORGANISATION_CHECK ->
                    entry(Uscc.parseRegistered(code).orElseThrow(), name).switchIfEmpty(Mono.error(() -> fault("/uscc", flaw)));
            case Parsed.Flawed<Uscc>(Flaw flaw) -> Mono.error(fault("/uscc", flaw));
        };
    }

    private Mono<BusinessRegister.Registration> entry(Uscc code, String name) {
        return register.find(code).filter(entry -> entry.isCalled(name));
    }

    private static Remediable fault(String field, Flaw flaw) {
        return new Remediable(List.of(new Remediable.Fault(field, flaw.name(), flaw.sentence())));
    }

    static <T> Mono<T> notConfirmed() {
        return Mono.error(() -> new Remediable(List.of(new Remediable.Fault(
                "", "ENTERPRISE_NOT_CONFIRMED", "统一社会信用代码、名称与您的身份核对不一致，请核对后重新填写。"))));
    }
}
