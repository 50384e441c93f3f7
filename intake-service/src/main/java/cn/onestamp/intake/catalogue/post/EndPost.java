package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody leaves a post; a token that is still valid is worth nothing without it. */
public final class EndPost {

    private static final String STOOD_IN = "被代岗的人已离岗";

    private final Posts posts;
    private final PostAdministrators administrators;
    private final TownTime town;

    EndPost(Posts posts, PostAdministrators administrators, TownTime town) {
        this.posts = posts;
        this.administrators = administrators;
        this.town = town;
    }

    /**
     * Whoever stands in on the post leaves it with its holder, and before them: where that is broken off, the same request goes on
     * with it.
     *
     * @param lastDay yesterday for one who leaves at once
     */
    public Mono<Map<String, Object>> end(String id, long seenVersion, LocalDate lastDay, String reason, Act act) {
        return posts.getFor(id, act)
                .flatMap(held -> administrators.mayChange("end-post", held, act.account()).thenReturn(held))
                .map(held -> held.ended(seenVersion, lastDay, town.today()))
                .delayUntil(ended -> endThoseStandingIn(ended, lastDay, act.withoutKey()))
                .flatMap(ended -> posts.recordEnded(ended, reason, PostAnswer.of(ended, town.today()), act));
    }

    /** Of somebody who is on it for another division too, the others still do the work. */
    private Mono<Void> endThoseStandingIn(KeptPost left, LocalDate lastDay, Act act) {
        return posts.of(left.account())
                .filter(other -> !other.id().equals(left.id()) && other.organ().equals(left.organ()) && other.post().equals(left.post())
                        && !other.hasEndedBy(lastDay.plusDays(1)))
                .hasElements().filter(elsewhere -> !elsewhere)
                .flatMapMany(nowhere -> posts.at(left.organ()))
                .filter(other -> left.isStoodInForBy(other) && !other.endsWithin(left))
                .map(other -> other.ended(other.revision().version(), lastDay, town.today()))
                .concatMap(ended -> posts.recordEnded(ended, STOOD_IN, Map.of(), act))
                .then();
    }
}
