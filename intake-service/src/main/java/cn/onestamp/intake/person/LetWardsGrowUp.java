package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** On the day on which wards come of age their guardians are guardians no longer (民法典 arts 17, 18), and the others hear of it. */
public final class LetWardsGrowUp {

    private final Wards wards;
    private final TownTime town;

    LetWardsGrowUp(Wards wards, TownTime town) {
        this.wards = wards;
        this.town = town;
    }

    /** How many have come of age. */
    public Mono<Long> pass(Act act) {
        return wards.all().filter(ward -> !Age.isMinor(ward.identity(), town.today()))
                .concatMap(grown -> wards.release(grown.personId(), act).onErrorResume(NotNow.class, changed -> Mono.empty()))
                .count();
    }
}
