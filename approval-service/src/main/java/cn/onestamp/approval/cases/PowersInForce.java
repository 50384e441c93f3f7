package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which powers still stand; a recall ends one from the day after its last. */
public interface PowersInForce {

    /** An organ that no longer decides an item for a township. */
    record EndedPower(String itemCode, String decider, DivisionCode township) {}

    List<EndedPower> endedOn(LocalDate day);

    /** Whether the power on which this case rests has ended. */
    boolean endedFor(CaseFile file, LocalDate day);

    /** The organ of the county that decides where the township does not. */
    Optional<String> countyOrganFor(CaseFile file);

    /** Whether somebody of the county has to choose before the case goes on. */
    default boolean awaitsAChoice(ApprovalCase open, LocalDate day) {
        return open instanceof ApprovalCase.Open && open.file().afterRecall().isEmpty() && endedFor(open.file(), day);
    }
}
