package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** What an applicant has on file (电子要件库). */
public interface OnFile {

    /** The file of this entry as a material; Absent where it is not this person's, or no longer valid. */
    Mono<Dossier.Material> get(String libraryId, String personId, String materialCode);

    /** The original of this entry was seen at a window; whoever hands it in again brings what was sighted. */
    Mono<Void> sighted(String libraryId, String personId);
}
