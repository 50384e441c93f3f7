package cn.onestamp.intake.mandate;

import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one resident asked one village agent to do, in one of its states; only under a given one somebody acts. */
public sealed interface Mandate {

    Content content();

    Revision revision();

    String status();

    /**
     * What stands on the paper.
     *
     * @param agent account of the agent
     * @param items codes of the items it is for
     * @param from  the first day, {@code to} the last
     */
    record Content(
            String id, String agent, String principalId, String principalMasked, List<String> items, LocalDate from, LocalDate to) {}

    /** Drawn up; without the signed paper nobody acts under it. */
    record Unproven(Content content, Revision revision) implements Mandate {

        @Override
        public String status() {
            return "UNPROVEN";
        }
    }

    /** The signed paper as it was photographed, by its SHA-256. */
    record Proof(String sha256, String mediaType) {}

    record Given(Content content, Proof proof, Revision revision) implements Mandate {

        @Override
        public String status() {
            return "GIVEN";
        }
    }

    /** Taken back by the resident or laid down by the agent; the paper stays as evidence, where there was one. */
    record Revoked(Content content, LocalDate on, Optional<Proof> proof, Revision revision) implements Mandate {

        @Override
        public String status() {
            return "REVOKED";
        }
    }

    default Optional<Proof> paper() {
        return switch (this) {
            case Unproven unproven -> Optional.empty();
            case Given given -> Optional.of(given.proof());
            case Revoked revoked -> revoked.proof();
        };
    }

    default boolean isHeldBy(String account, LocalDate day) {
        return this instanceof Given && content().agent().equals(account) && !day.isBefore(content().from()) && !day.isAfter(content().to());
    }

    /** @throws NotNow if it has its proof or was taken back */
    default Given proven(Proof proof) {
        if (!(this instanceof Unproven)) {
            throw new NotNow("The mandate has its proof, or was taken back", status(), revision().version());
        }
        return new Given(content(), proof, revision());
    }

    /** @throws NotNow if it was taken back before */
    default Revoked revoked(LocalDate on) {
        if (this instanceof Revoked) {
            throw new NotNow("The mandate was taken back before", status(), revision().version());
        }
        return new Revoked(content(), on, paper(), revision());
    }
}
