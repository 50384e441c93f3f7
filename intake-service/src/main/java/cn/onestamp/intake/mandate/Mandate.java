package cn.onestamp.intake.mandate;

import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one resident asked one village agent to do.
 *
 * @param agent     account of the agent
 * @param items     codes of the items it is for
 * @param from      the first day, {@code to} the last
 * @param proof     SHA-256 of the signed paper as it was photographed; without one nobody acts under it
 * @param revokedOn the day it was taken back
 */
public record Mandate(
        String id, String agent, String principalId, String principalMasked, List<String> items, LocalDate from, LocalDate to,
        Optional<String> proof, Optional<LocalDate> revokedOn, Revision revision) {

    public String status() {
        return revokedOn.isPresent() ? "REVOKED" : proof.isPresent() ? "GIVEN" : "UNPROVEN";
    }

    public boolean isHeldBy(String account, LocalDate day) {
        return agent.equals(account) && proof.isPresent() && revokedOn.isEmpty() && !day.isBefore(from) && !day.isAfter(to);
    }

    /** @throws NotNow if it has its proof or was taken back, or the caller has seen an older version */
    Mandate proven(String sha256) {
        if (!status().equals("UNPROVEN")) {
            throw new NotNow("The mandate has its proof, or was taken back", status(), revision.version());
        }
        return new Mandate(id, agent, principalId, principalMasked, items, from, to, Optional.of(sha256), revokedOn, revision);
    }

    /** @throws NotNow if it was taken back before */
    Mandate revoked(LocalDate on) {
        if (revokedOn.isPresent()) {
            throw new NotNow("The mandate was taken back before", status(), revision.version());
        }
        return new Mandate(id, agent, principalId, principalMasked, items, from, to, proof, Optional.of(on), revision);
    }
}
