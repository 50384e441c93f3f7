package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Door;
import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import cn.onestamp.intake.application.Request;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody begins to ask for something; the form is checked, nothing is a fact yet. */
public final class BeginApplication {

    /** @param situation option by question; may still be told later */
    public record Wish(String itemCode, DivisionCode place, Map<String, String> situation, Map<String, Object> form) {}

    private final Applications applications;
    private final ServiceItems items;
    private final TownTime town;

    BeginApplication(Applications applications, ServiceItems items, TownTime town) {
        this.applications = applications;
        this.items = items;
        this.town = town;
    }

    /**
     * @param id   UUID of the new application, which follows from the idempotency key the device made
     * @param door who asks and through which door; not asked where the request is a repetition
     */
    Mono<Map<String, Object>> begin(String id, Wish wish, Mono<Begun> door, Act act) {
        return applications.refuseRepeats(id, act)
                .then(door)
                .map(begun -> drafted(id, wish, begun))
                .flatMap(draft -> applications.begin(draft, act));
    }

    /** Somebody begins for an applicant through a door. */
    record Begun(Door door, Applicants.Applicant applicant) {

        Dossier.Asker asker() {
            return new Dossier.Asker(applicant.personId(), applicant.maskedName());
        }
    }

    private Application.Draft drafted(String id, Wish wish, Begun begun) {
        LocalDate today = town.today();
        ServiceItems.Item item = items.get(wish.itemCode(), today);
        mustBeForAgents(wish.itemCode(), begun.door(), today);
        List<Fault> faults = items.faults(wish.itemCode(), wish.form(), wish.situation(), today);
        Remediable.ifAny(faults);
        Request request = Request.asked(item.asked(), wish.place(), items.route(wish.itemCode(), wish.place(), today),
                Request.Situation.told(wish.situation()), wish.form());
        return new Application.Draft(new Dossier(id, begun.door(), begun.asker(), request, Papers.NONE), Revision.UNBORN);
    }

    private void mustBeForAgents(String itemCode, Door door, LocalDate today) {
        if (door.channel() == CaseNumber.Channel.AGENT && !items.admitsAgents(itemCode, today)) {
            throw new Remediable(List.of(new Fault("/itemCode", "not-for-agents", "这个事项不能由村（社区）代办员代办，请本人在网上或者到窗口申请")));
        }
    }
}
