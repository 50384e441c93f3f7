package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** On the day on which wards come of age their guardians are guardians no longer (民法典 arts 17, 18), and the others hear of it. */
public final class LetWardsGrowUp {

    private static final Logger LOG = LoggerFactory.getLogger(LetWardsGrowUp.class);
    private static final int MOST_AT_ONCE = 500;

    private final ComingOfAge wards;
    private final TownTime town;

    LetWardsGrowUp(ComingOfAge wards, TownTime town) {
        this.wards = wards;
        this.town = town;
    }

    /** How many have come of age; one that fails keeps no other waiting and is tried again in the next round. */
    public Mono<Long> pass(Act act) {
        LocalDate today = town.today();
        return wards.in(Year.from(today)).filter(ward -> !Age.isMinor(ward.identity(), today))
                .concatMap(grown -> wards.release(grown.personId(), act).onErrorResume(failed -> leave(grown.personId(), failed)))
                .take(MOST_AT_ONCE).count();
    }

    private static Mono<Map<String, Object>> leave(String personId, Throwable failed) {
        LOG.warn("{} has come of age, but still has guardians: {}", personId, failed.toString());
        return Mono.empty();
    }
}
