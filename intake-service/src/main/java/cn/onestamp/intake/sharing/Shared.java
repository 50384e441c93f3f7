package cn.onestamp.intake.sharing;


import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of asking another authority for a document. */
public sealed interface Shared {

    /** There is one, valid on the day of the question. {@code validTo}: last day, null where none is set. */
    record Found(String documentNo, @Nullable LocalDate validTo) implements Shared {}

    /** There is none, or none that is valid. */
    record NotFound() implements Shared {}

    /** Nobody answered in time; the applicant may declare or hand in. */
    record Unreachable() implements Shared {}
}
