package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Somebody leaves a post; a token that is still valid is worth nothing without it. */
public final class EndPost {

    private final Posts posts;
    private final PostAdministrators administrators;
    private final TownTime town;

    EndPost(Posts posts, PostAdministrators administrators, TownTime town) {
        this.posts = posts;
        this.administrators = administrators;
        this.town = town;
    }

    /** @param lastDay yesterday for one who leaves at once */
    public Mono<Map<String, Object>> end(String id, long seenVersion, LocalDate lastDay, String reason, Act act) {
        return posts.getFor(id, act)
                .flatMap(held -> administrators.mayChange("end-post", held, act.account()).thenReturn(held))
                .map(held -> held.ended(seenVersion, lastDay, town.today()))
                .flatMap(ended -> posts.recordEnded(ended, reason, PostAnswer.of(ended, town.today()), act));
    }
}
