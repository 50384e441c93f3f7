package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Applicants;
import java.util.List;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** What village agents have been asked to do for somebody. */
public interface Mandated {

    /** @param items codes of the items the mandate is for */
    record Task(Applicants.Applicant principal, List<String> items) {

        boolean covers(String itemCode) {
            return items.contains(itemCode);
        }
    }

    /** The task of this mandate if it holds today and is this account's; empty where it is revoked, over or somebody else's. */
    Mono<Task> find(String account, String mandateId);

    /** The same; fails as Absent where there is none. */
    default Mono<Task> get(String account, String mandateId) {
        return find(account, mandateId).switchIfEmpty(Mono.error(Absent::new));
    }
}
