package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Dossier;
import cn.onestamp.intake.application.Papers;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What an applicant has on file (电子要件库). */
public interface OnFile {

    /**
     * The file of this entry as a material of the application; Absent where it is not the applicant's, or no longer valid,
     * Remediable where it is of another material, or what is on file may not be used again for it, or is too old by today.
     */
    Mono<Papers.Material> get(String libraryId, Dossier dossier, String materialCode, LocalDate today);

    /** Codes of the materials that came from the library and may not be used again on that day: too old by then, or no longer valid. */
    Flux<String> lapsed(Dossier dossier, LocalDate day);

    /** The original of this entry was seen at a window; whoever hands it in again brings what was sighted. */
    Mono<Void> sighted(String libraryId, String personId);
}
