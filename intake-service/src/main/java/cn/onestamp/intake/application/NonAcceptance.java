package cn.onestamp.intake.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The written refusal to accept (行政许可法 art. 32(1)(i), (ii) and (2)).
 *
 * @param by         account of the clerk
 * @param rightOrgan the organ to ask instead; always there for {@link Kind#WRONG_ORGAN}
 * @param remedy     name of the government to ask for reconsideration (行政复议), empty where none is known
 */
public record NonAcceptance(Kind kind, String by, LocalDate on, String reason, Optional<RightOrgan> rightOrgan,
        Optional<String> remedy) {

    /** The organ that does decide it, by code and name. */
    public record RightOrgan(String code, String name) {}

    public NonAcceptance {
        if (kind == Kind.WRONG_ORGAN && rightOrgan.isEmpty()) {
            throw new IllegalArgumentException("whoever sends somebody away names the right organ");
        }
    }

    /** Why it is not accepted: no licence is needed (不受理), or another organ decides it (不予受理). */
    public enum Kind {
        NOT_LICENSABLE("NOT_REQUIRED"), WRONG_ORGAN("REJECTED_AT_INTAKE");

        private final String status;

        Kind(String status) {
            this.status = status;
        }

        public String status() {
            return status;
        }
    }
}
