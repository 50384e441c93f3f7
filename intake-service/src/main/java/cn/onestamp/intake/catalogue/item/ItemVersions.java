package cn.onestamp.intake.catalogue.item;

import cn.onestamp.platform.caller.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Every version of every item. */
public interface ItemVersions {

    /** Oldest first; {@code Absent} where the item does not exist. */
    Mono<List<ItemVersion>> of(String itemCode);

    /** Of every item the version in force on that day, in the order of their codes. */
    Mono<List<ItemVersion>> inForce(LocalDate day);

    /** Empty, unless this very request has already made that version: then it ends with the same answer. */
    Mono<Void> refuseRepeats(String itemCode, int version, Act act);

    /** Keeps and publishes it; {@code NotNow} where somebody else was faster. */
    Mono<Map<String, Object>> add(ItemVersion next, Act act);
}
