package cn.onestamp.intake.mandate;

import java.time.LocalDate;
import java.util.Optional;

/** What village agents may be asked to hand in. */
public interface Errands {

    /** Whether agents may hand this item in on this day; empty where no version of it is in force. */
    Optional<Boolean> admitAgents(String itemCode, LocalDate day);
}
