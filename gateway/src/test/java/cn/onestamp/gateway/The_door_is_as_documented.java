package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.gateway.problem.Refusal;
import cn.onestamp.platform.testkit.HttpCheck;
import cn.onestamp.platform.testkit.Problems;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.reactive.function.server.RouterFunction;

/** Whatever the visitors of the other tests are answered by the door itself is held against the contract as well. */
class The_door_is_as_documented extends AtTheDoor {

    private static final Pattern PAGE = Pattern.compile("GET && (/[^ )]*)");

    /** Kept by the security of the door, which has no list to be asked for. */
    private static final Set<String> SIGNING_IN = Set.of("GET /signin", "GET /login/oauth2/code/onestamp");

    @Test
    void at_every_way_in_and_has_no_other(@Autowired ApplicationContext door, @Autowired RouterFunction<?> portal) {
        Set<String> running = new HashSet<>(HttpCheck.desksOf(door));
        PAGE.matcher(portal.toString()).results().forEach(page -> running.add("GET " + page.group(1)));
        running.addAll(SIGNING_IN);

        HttpCheck.waysIn("gateway", running);
        SIGNING_IN.forEach(way -> visitor.get().uri(way.substring("GET ".length())).exchange().expectStatus().is3xxRedirection());
    }

    @Test
    void in_what_it_tells_a_visitor_about_themselves() {
        visitor.get().uri("/session").exchange().expectStatus().isOk();
        visitor.get().uri("/session").headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming"))).exchange().expectStatus().isOk();
        visitor.get().uri("/session").headers(headers -> headers.setBearerAuth("forged")).exchange().expectStatus().isUnauthorized();
        visitor.post().uri("/signout").exchange().expectStatus().isOk();
        visitor.get().uri("/items/530164004000").exchange().expectStatus().isOk();
    }

    @Test
    void and_says_no_only_in_the_words_of_the_closed_list() {
        assertThat(Stream.of(Refusal.values()).map(refusal -> refusal.type() + " " + refusal.status().value()))
                .containsExactlyInAnyOrderElementsOf(Problems.saidBy("gateway"));
    }
}
