package cn.onestamp.intake.catalogue;

import cn.onestamp.platform.rights.Post;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One account on one post of one organ, for the places under {@code divisionScope}; {@code to} is the last day, null while open. */
public record PostAssignment(
        String account, String organ, String post, String divisionScope, LocalDate from, @Nullable LocalDate to,
        @Nullable String coverFor) {

    /** As far as rights go. */
    public Post asRight() {
        return new Post(account, organ, post, divisionScope, from, to, coverFor);
    }
}
