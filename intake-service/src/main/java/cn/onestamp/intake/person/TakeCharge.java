package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A guardian names the minor they act for (民法典 arts 19, 20, 23); the register must know them as the guardian. */
public final class TakeCharge {

    private final Persons persons;
    private final Wards wards;
    private final Confirmation confirmation;
    private final TownTime town;

    /** Both registers that are asked. */
    record Confirmation(ConfirmIdentity identity, GuardianRegister guardians) {

        Mono<Identity> of(Identity ward, Identity guardian, String account) {
            return identity.confirmed(ward, account).flatMap(confirmed -> guardians
                    .isGuardian(guardian.citizenId(), confirmed.citizenId())
                    .flatMap(is -> is ? Mono.just(confirmed) : Mono.error(ConfirmIdentity.notConfirmed())));
        }
    }

    TakeCharge(Persons persons, Wards wards, Confirmation confirmation, TownTime town) {
        this.persons = persons;
        this.wards = wards;
        this.confirmation = confirmation;
        this.town = town;
    }

    public Mono<Map<String, Object>> of(Identity ward, Act act) {
        Act asked = act.asking(confirmation.identity().unreadable(ward));
        return persons.getCard(act.account())
                .flatMap(guardian -> persons.getIdentity(guardian.personId())
                        .flatMap(known -> confirmation.of(minor(ward), known, act.account()))
                        .flatMap(confirmed -> persons.meet(confirmed, act))
                        .flatMap(card -> wards.put(card, guardian.personId(), asked)));
    }

    /** The same at a desk on which both cards lie; the guardian needs no account. */
    Mono<PersonCard> atTheDesk(Identity ward, Identity guardian, Act act) {
        return Mono.fromCallable(() -> ofAge(guardian))
                .flatMap(adult -> confirmation.identity().confirmed(adult, act.account()))
                .flatMap(known -> confirmation.of(minor(ward), known, act.account())
                        .flatMap(confirmed -> persons.meet(confirmed, act))
                        .flatMap(card -> persons.meet(known, act)
                                .flatMap(charged -> wards.put(card, charged.personId(), act.withoutKey()))
                                .thenReturn(card)));
    }

    private Identity ofAge(Identity guardian) {
        if (Age.isMinor(guardian, town.today())) {
            throw new Remediable(List.of(new Remediable.Fault("/guardian/citizenId", "GUARDIAN_NOT_OF_AGE", "监护人应当年满十八周岁。")));
        }
        return guardian;
    }

    private Identity minor(Identity ward) {
        if (!Age.isMinor(ward, town.today())) {
            throw new Remediable(List.of(new Remediable.Fault("/citizenId", "NOT_A_MINOR", "该人已满十八周岁，应由本人办理。")));
        }
        return ward;
    }
}
