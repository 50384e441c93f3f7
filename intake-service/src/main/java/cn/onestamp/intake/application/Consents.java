package cn.onestamp.intake.application;

import java.util.Optional;
import reactor.core.publisher.Mono;

/** The signed papers under which village agents act. */
public interface Consents {

    /**
     * @param agent account of the agent while the mandate is neither revoked nor over; empty afterwards
     */
    record Paper(String mandateId, String principalId, Optional<String> agent, String sha256, String mediaType) {}

    /** Fails as Absent where there is no mandate, or no paper yet. */
    Mono<Paper> get(String mandateId);
}
