package cn.onestamp.intake.application;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that is missing or wrong (缺项), as the applicant is told it.
 *
 * @param of         code of the material, or the answer of the form as a JSON pointer such as {@code /area}
 * @param name       of the material or the answer, as the guide has it
 * @param what       what is missing or wrong and what will do, in the clerk's words
 * @param listed     whether it may be asked of this applicant; whatever may not nobody has to bring (行政许可法 art. 31)
 * @param answeredOn the day the missing piece arrived, empty until then
 */
public record Deficiency(String of, String name, String what, boolean listed, Optional<LocalDate> answeredOn) {

    /** The item does not know it, and the clerk's own words may say who it is about. */
    public boolean isInTheClerksWords() {
        return of.equals(name);
    }

    boolean isOpen() {
        return listed && answeredOn.isEmpty();
    }

    Deficiency answered(LocalDate on) {
        return new Deficiency(of, name, what, listed, Optional.of(on));
    }
}
