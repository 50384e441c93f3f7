package cn.onestamp.intake.application.reveal;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.platform.problem.Absent;
import java.util.LinkedHashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Tells the back office what a standing paper of an application says, in the moment in which it is sealed: for whom, about
 * what, and of papers that the front desk owes also their facts. No event carries any of it.
 */
public final class TellPaper {

    private final Applications applications;
    private final Applicants applicants;
    private final ServiceItems items;

    TellPaper(Applications applications, Applicants applicants, ServiceItems items) {
        this.applications = applications;
        this.applicants = applicants;
        this.items = items;
    }

    /**
     * After the audit has its row. Fails with Absent where the application is in no state that has such a paper.
     *
     * @param asker the keeper at whose word it is sealed
     */
    public Mono<Map<String, Object>> tell(String id, String template, String asker) {
        return applications.get(id).map(TellPaper::received).flatMap(received -> {
            Map<String, Object> facts = PaperFacts.of(template, received, items.keptBy(received.dossier()));
            return applicants.revealName(received.dossier().applicantId(), "standing paper " + template, id, asker)
                    .map(name -> told(received, name, facts));
        });
    }

    private static Map<String, Object> told(Application.Received received, String name, Map<String, Object> facts) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", received.receipt().number().value());
        told.put("itemCode", received.dossier().item().code());
        told.put("itemVersion", received.dossier().item().version());
        told.put("itemName", received.dossier().item().name());
        told.put("holder", name);
        told.put("facts", facts);
        return told;
    }

    private static Application.Received received(Application application) {
        return switch (application) {
            case Application.Received received -> received;
            case Application.Draft draft -> throw new Absent();
        };
    }
}
