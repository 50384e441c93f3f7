package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Somebody stands at a desk for an enterprise: a handler in office on file, or the legal representative whom the business
 * register names (民法典 art. 61) and who is on file from then on. Whom a paper appoints the legal representative puts on file first.
 */
public final class MeetEnterprise {

    private final ConfirmEnterprise register;
    private final MeetPerson meeting;
    private final Enterprises enterprises;
    private final TownTime town;

    MeetEnterprise(ConfirmEnterprise register, MeetPerson meeting, Enterprises enterprises, TownTime town) {
        this.register = register;
        this.meeting = meeting;
        this.enterprises = enterprises;
        this.town = town;
    }

    /** Fails as Remediable without telling which of code, name and handler is wrong, and as TooManyTries. */
    public Mono<Enterprise> meet(String code, String name, Identity handler, Act act) {
        return meeting.meetAdult(handler, act).flatMap(card -> register.named(code, name)
                .flatMap(entry -> enterprises.meet(entry, act)
                        .flatMap(enterprise -> represents(handler, entry) ? onFile(enterprise, card, act) : Mono.just(enterprise)
                                .filter(known -> known.handling(card.personId(), town.today()).isPresent())))
                .switchIfEmpty(ConfirmEnterprise.notConfirmed()));
    }

    private Mono<Enterprise> onFile(Enterprise enterprise, PersonCard card, Act act) {
        Handler representative = Handler.of(card.personId(), Handler.Role.LEGAL_REPRESENTATIVE, town.today(), null);
        return enterprise.isActing(representative) ? Mono.just(enterprise)
                : enterprises.named(enterprise.naming(representative), Map.of(), act.withoutKey()).thenReturn(enterprise);
    }

    private static boolean represents(Identity person, BusinessRegister.Registration entry) {
        return entry.roleOf(person.citizenId()).filter(role -> role == Handler.Role.LEGAL_REPRESENTATIVE).isPresent();
    }
}
