package cn.onestamp.intake.person;


import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The legal representative sends somebody, from a day on and perhaps to a day. */
public final class AppointHandler {

    private final Persons persons;
    private final Enterprises enterprises;
    private final ConfirmIdentity confirmation;
    private final TownTime town;

    /** Whom, and between which days; both included, null for today and for no end. */
    public record Mandate(Identity identity, @Nullable LocalDate from, @Nullable LocalDate to) {}

    public AppointHandler(Persons persons, Enterprises enterprises, ConfirmIdentity confirmation, TownTime town) {
        this.persons = persons;
        this.enterprises = enterprises;
        this.confirmation = confirmation;
        this.town = town;
    }

    public Mono<Map<String, Object>> appoint(String enterpriseId, Mandate mandate, Act act) {
        Act asked = act.asking(List.of(confirmation.unreadable(mandate.identity()), String.valueOf(mandate.from()), String.valueOf(mandate.to())));
        return persons.getCard(act.account()).flatMap(by -> enterprises.getFor(enterpriseId, asked)
                .flatMap(enterprise -> checked(enterprise, by, mandate, asked)));
    }

    /** Who may not appoint does not learn either whether a number and a name belong together. */
    private Mono<Map<String, Object>> checked(Enterprise enterprise, PersonCard by, Mandate mandate, Act act) {
        LocalDate today = town.today();
        LocalDate from = mandate.from() == null ? today : mandate.from();
        if (from.isBefore(today) || mandate.to() != null && mandate.to().isBefore(from)) {
            return Mono.error(new Remediable(List.of(new Remediable.Fault(
                    "/to", "DAYS", "授权期限应从今天或以后开始，且结束日期不早于开始日期。"))));
        }
        enterprise.mustBeRepresentedBy(by.personId(), today);
        Handler.mustBeOfAge(mandate.identity(), from);
        return confirmation.confirmed(mandate.identity(), act.account())
                .flatMap(confirmed -> persons.meet(confirmed, act))
                .flatMap(card -> appointed(enterprise, Handler.of(card.personId(), Handler.Role.HANDLER, from, mandate.to()), by, card, act));
    }

    private Mono<Map<String, Object>> appointed(Enterprise enterprise, Handler handler, PersonCard by, PersonCard card, Act act) {
        Map<String, Object> answer = new HashMap<>(card.asMap());
        answer.put("enterpriseId", enterprise.id());
        answer.put("from", handler.from().toString());
        if (handler.to() != null) {
            answer.put("to", handler.to().toString());
        }
        return enterprises.appointed(enterprise.appointing(handler, by.personId(), town.today()), handler, answer, act);
    }
}
