package cn.onestamp.intake.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One account on one post of one organ, for the places under {@code divisionScope}; {@code to} is the last day, null while open. */
public record PostAssignment(
        String account, String organ, String post, String divisionScope, LocalDate from, @Nullable LocalDate to,
        @Nullable String coverFor) {}
