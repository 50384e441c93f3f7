package cn.onestamp.intake.application;

import reactor.core.publisher.Mono;

/** Applicants with nothing masked; only for whoever's reading is put down. */
public interface FullApplicants {

    /** @param number citizen number, or the unified social credit code of an enterprise */
    record Full(String name, String number) {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** {@code Absent} where nobody has met them. */
    Mono<Full> get(String personId);
}
