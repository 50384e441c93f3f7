package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItem;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What follows from the answers about somebody's situation; {@code reasons} are sentences for the applicant. */
public sealed interface Outcome {

    /**
     * Exactly this is asked for, nothing else may be (行政许可法 art. 31).
     *
     * @param feeFen       in fen, 0 where it is free; null where a person must reckon it
     * @param promisedDays in the unit of the item
     */
    record Checklist(List<PublishedItem.Material> materials, @Nullable Long feeFen, int promisedDays) implements Outcome {}

    /** No licence is needed (行政许可法 art. 32(1)(i)). */
    record NotLicensable(List<String> reasons) implements Outcome {}

    /** Another organ is competent (art. 32(1)(ii)): its code by division code of the county. */
    record OtherOrgan(Map<String, String> organByCounty, List<String> reasons) implements Outcome {}

    /** A clerk judges; {@code soFar} is what can be said already, and may still change. */
    record PersonJudges(List<String> reasons, Checklist soFar) implements Outcome {}
}
