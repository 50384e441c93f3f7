package cn.onestamp.intake.application;

import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** What an applicant has on file (电子要件库). */
public interface OnFile {

    /**
     * The file of this entry as a material of the application; Absent where it is not the applicant's, or no longer valid,
     * Remediable where it is of another material, or what is on file may not be used again for it, or is too old by today.
     */
    Mono<Dossier.Material> get(String libraryId, Dossier dossier, String materialCode, LocalDate today);

    /** The original of this entry was seen at a window; whoever hands it in again brings what was sighted. */
    Mono<Void> sighted(String libraryId, String personId);
}
