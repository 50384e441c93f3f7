package cn.onestamp.intake.application;

import java.time.LocalDate;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What other authorities know of an applicant (数据共享). */
public interface SharedPapers {

    int AT_ONCE = 4;

    /** FOUND: provided, nobody brings it. Of the other two the applicant may hand in a copy or declare. */
    enum Outcome { FOUND, NOT_FOUND, UNREACHABLE }

    record SharedPaper(String materialCode, String name, Outcome outcome, Optional<LocalDate> validTo) {}

    /** Never fails because of whom is asked; the question stands in the audit with purpose and application. */
    Mono<SharedPaper> ask(Dossier dossier, ServiceItems.Asked material, String account);

    /** Everything shared that the item requires in the situation told. */
    default Flux<SharedPaper> askForAll(Dossier dossier, ServiceItems.Item item, String account) {
        return Flux.fromStream(item::required).filter(ServiceItems.Asked::shared)
                .flatMapSequential(material -> ask(dossier, material, account), AT_ONCE);
    }
}
