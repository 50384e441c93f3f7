package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.intake.catalogue.post.KeptPost;
import cn.onestamp.intake.catalogue.post.Posts;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Looks whether everything a power needs is there, at this moment and at its owners. */
final class TakeStock {

    private final Posts posts;
    private final Organs organs;
    private final Catalogue catalogue;
    private final SealsInForce seals;
    private final TownTime town;

    TakeStock(Posts posts, Organs organs, Catalogue catalogue, SealsInForce seals, TownTime town) {
        this.posts = posts;
        this.organs = organs;
        this.catalogue = catalogue;
        this.seals = seals;
        this.town = town;
    }

    Mono<Readiness> of(Power power) {
        Mono<List<KeptPost>> everybody = posts.at(null).collectList();
        Mono<Map<String, KeptOrgan>> known = organs.all().collectMap(KeptOrgan::code);
        return everybody.flatMap(held -> known.flatMap(byCode -> isTemplated(power).flatMap(templated ->
                isSealed(power).map(sealed -> Readiness.of(
                        new Readiness.Findings(power, held, byCode, sealed, templated, town.today()))))));
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
