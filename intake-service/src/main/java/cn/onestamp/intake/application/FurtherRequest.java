package cn.onestamp.intake.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What facts that came up after the one notice call for besides (追加补正, 行政许可法 arts 32(1)(iv), 72(iv)): once, and only
 * where the county's supervisor approves. Until then nothing changes for the applicant; with the last piece the application
 * is accepted, whatever is proposed.
 *
 * @param by      account of the clerk who proposes it
 * @param newFact what came up, in the clerk's words
 */
public record FurtherRequest(
        String by, LocalDate on, String newFact, List<Deficiency> deficiencies, Optional<Decision> decision) {

    /** @param by account of the supervisor */
    public record Decision(boolean approved, String by, LocalDate on, String reason) {}

    boolean isWaiting() {
        return decision.isEmpty();
    }

    public boolean isApproved() {
        return decision.filter(Decision::approved).isPresent();
    }

    FurtherRequest decided(Decision decision) {
        return new FurtherRequest(by, on, newFact, deficiencies, Optional.of(decision));
    }
}
