package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.store.Revision;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** A resident begins to ask for something; the form is checked, nothing is a fact yet. */
public final class BeginApplication {

    /** @param situation option by question; may still be told later */
    public record Wish(String itemCode, DivisionCode place, Map<String, String> situation, Map<String, Object> form) {}

    private final Applications applications;
    private final ServiceItems items;
    private final Applicants applicants;
    private final TownTime town;

    public BeginApplication(Applications applications, ServiceItems items, Applicants applicants, TownTime town) {
        this.applications = applications;
        this.items = items;
        this.applicants = applicants;
        this.town = town;
    }

    /** @param id UUID of the new application, which follows from the idempotency key the device made */
    public Mono<Map<String, Object>> begin(String id, Wish wish, Act act) {
        return applications.refuseRepeats(id, act)
                .then(Mono.defer(() -> applicants.get(act.account())))
                .map(applicant -> drafted(id, wish, applicant))
                .flatMap(draft -> applications.begin(draft, act));
    }

    private Application.Draft drafted(String id, Wish wish, Applicants.Applicant applicant) {
        LocalDate today = town.today();
        ServiceItems.Item item = items.get(wish.itemCode(), today);
        List<Fault> faults = items.faults(wish.itemCode(), wish.form(), wish.situation(), today);
        if (!faults.isEmpty()) {
            throw new Remediable(faults);
        }
        return new Application.Draft(
                new Dossier(id, applicant.personId(), applicant.maskedName(),
                        item.asked(), wish.place(), items.route(wish.itemCode(), wish.place(), today),
                        Dossier.Situation.told(wish.situation()), wish.form(), List.of()),
                Revision.UNBORN);
    }
}
