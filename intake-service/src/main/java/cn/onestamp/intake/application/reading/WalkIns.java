package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Applicants.Applicant;
import cn.onestamp.intake.application.Applicants.Card;
import cn.onestamp.intake.application.Applicants.Licence;
import cn.onestamp.intake.application.Applicants.Shown;
import cn.onestamp.intake.person.Cards;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.MeetEnterprise;
import cn.onestamp.intake.person.MeetPerson;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Those who stand at a window: for themselves, as a minor with a guardian, or for an enterprise. */
record WalkIns(MeetPerson people, MeetEnterprise enterprises, TownTime town) {

    Mono<Applicant> meet(Shown shown, String itemCode, Act act) {
        return Mono.fromCallable(() -> cards(shown)).flatMap(cards -> Mono.justOrEmpty(shown.licence())
                .flatMap(licence -> enterprises.meet(licence.uscc(), licence.name(), cards.own(), act))
                .map(enterprise -> Applicant.helped(enterprise.id(), enterprise.shown()))
                .switchIfEmpty(Mono.defer(() -> people.meet(cards, List.of(itemCode), act)
                        .map(card -> Applicant.helped(card.personId(), card.name())))));
    }

    /** The licence is public. */
    List<String> unreadable(Shown shown) {
        return Stream.concat(people.unreadable(cards(shown)).stream(), Optional.ofNullable(shown.licence()).map(Licence::toString).stream()).toList();
    }

    /** Whoever asks for an enterprise is of age. */
    private Cards cards(Shown shown) {
        if (shown.guardian() != null && shown.licence() != null) {
            throw new Remediable(List.of(new Fault("/guardian", "guardian-and-enterprise", "代表单位申请的不用监护人，请只出示营业执照和经办人的身份证。")));
        }
        Card guardian = shown.guardian();
        return new Cards(Identity.read(shown.own().citizenId(), shown.own().name(), town.today()),
                guardian == null ? null : Identity.read(guardian.citizenId(), guardian.name(), town.today(), "/guardian"));
    }
}
