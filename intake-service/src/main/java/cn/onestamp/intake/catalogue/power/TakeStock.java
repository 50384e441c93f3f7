package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.intake.catalogue.post.Posts;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Looks whether everything a power needs is there, at this moment and at its owners. */
final class TakeStock {

    private final Powers powers;
    private final Posts posts;
    private final Organs organs;
    private final Catalogue catalogue;
    private final SealsInForce seals;
    private final TownTime town;

    TakeStock(Powers powers, Posts posts, Organs organs, Catalogue catalogue, SealsInForce seals, TownTime town) {
        this.powers = powers;
        this.posts = posts;
        this.organs = organs;
        this.catalogue = catalogue;
        this.seals = seals;
        this.town = town;
    }

    Mono<Readiness> of(KeptPower kept) {
        Power power = kept.power();
        return Mono.zip(isTrained(power), posts.at(null).collectList(), organs.all().collectMap(KeptOrgan::code), isSealed(power), isTemplated(power))
                .map(found -> Readiness.of(new Readiness.Findings(
                        power, found.getT1(), found.getT2(), found.getT3(), found.getT4(), found.getT5(), town.today())));
    }

    /** What is only put on file; false also for what is no service item. */
    Mono<Boolean> isFiling(String itemCode) {
        return catalogue.getGuide(itemCode, town.today()).map(guide -> guide.item().kind().equals("FILING")).onErrorReturn(Absent.class, false);
    }

    private Mono<Boolean> isTrained(Power power) {
        return powers.ofBatch(power.batch(), power.townshipOrgan()).any(one -> one.training() != null);
    }

    private Mono<Boolean> isSealed(Power power) {
        String entrusting = power.entrustingOrgan();
        return seals.hasApprovalSeal(entrusting == null ? power.townshipOrgan() : entrusting);
    }

    /** Only service items have guides so far; what enforcement writes comes with enforcement. */
    private Mono<Boolean> isTemplated(Power power) {
        return catalogue.getGuide(power.itemCode(), town.today()).thenReturn(true).onErrorReturn(Absent.class, false);
    }
}
