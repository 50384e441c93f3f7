package cn.onestamp.intake.application;

import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/**
 * The signed paper behind what an agent does, for the two whose paper it is and for whoever reads or oversees an application
 * that was begun under it; put down before it is shown.
 */
public final class ReadConsent {

    private static final int MOST = 100;

    private final Consents consents;
    private final Applicants applicants;
    private final ApplicationLists lists;
    private final DossierReaders readers;
    private final ReadingLog log;

    ReadConsent(Consents consents, Applicants applicants, ApplicationLists lists, DossierReaders readers, ReadingLog log) {
        this.consents = consents;
        this.applicants = applicants;
        this.lists = lists;
        this.readers = readers;
        this.log = log;
    }

    public Mono<Consents.Paper> read(String mandateId, String account) {
        return consents.get(mandateId).flatMap(paper -> asParty(paper, account)
                .switchIfEmpty(Mono.defer(() -> ofACase(mandateId, account)))
                .switchIfEmpty(Mono.error(Absent::new))
                .thenReturn(paper));
    }

    private Mono<Boolean> asParty(Consents.Paper paper, String account) {
        return paper.agent().filter(account::equals).isPresent()
                ? putDown(paper, account, Helpers.AS_AGENT)
                : applicants.of(account).any(one -> one.personId().equals(paper.principalId())).filter(own -> own)
                        .flatMap(own -> putDown(paper, account, ReadingLog.APPLICANT));
    }

    private Mono<Boolean> putDown(Consents.Paper paper, String account, String as) {
        return log.putDown(new ReadingLog.Reading(account, null, paper.mandateId(), ReadingLog.CONSENT, as)).thenReturn(true);
    }

    private Mono<Boolean> ofACase(String mandateId, String account) {
        return lists.begunUnder(mandateId, MOST)
                .concatMap(seen -> readers.admit(seen.application(), account, ReadingLog.CONSENT).thenReturn(true)
                        .onErrorResume(Absent.class, none -> Mono.empty()))
                .next();
    }
}
