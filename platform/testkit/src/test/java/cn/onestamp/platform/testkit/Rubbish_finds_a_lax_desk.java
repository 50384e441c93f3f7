package cn.onestamp.platform.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import org.springframework.web.server.adapter.WebHttpHandlerBuilder;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Rubbish_finds_a_lax_desk {

    @EnableWebFlux
    static class Hall {}

    /** Believes what it is told, falls over what it did not expect, and repeats it. */
    @RestController
    static class LaxDesk {

        @PostMapping("/lax/letters")
        Map<String, Object> take(@RequestBody Map<String, Object> letter) {
            return Map.of("version", (Integer) letter.get("version") + 1, "text", letter.get("text"));
        }

        @GetMapping("/lax/letters")
        List<String> find(@RequestParam Map<String, String> filters) {
            return filters.getOrDefault("sender", "").contains("$") ? List.of("mine", "yours") : List.of();
        }

        @GetMapping("/lax/letters/{id}")
        String read(@PathVariable String id) {
            return id;
        }
    }

    private final AnnotationConfigApplicationContext hall = new AnnotationConfigApplicationContext(Hall.class, LaxDesk.class);
    private DisposableServer door;
    private Rubbish rubbish;

    @BeforeAll
    void opens() {
        door = HttpServer.create().host("127.0.0.1").port(0)
                .handle(new ReactorHttpHandlerAdapter(WebHttpHandlerBuilder.applicationContext(hall).build())).bindNow();
        rubbish = Rubbish.at("lax", Visitor.withoutSignIn(door.port()));
    }

    @AfterAll
    void closes() {
        door.disposeNow();
        hall.close();
    }

    @Test
    void that_takes_or_falls_over_a_wrong_member() {
        assertThat(rubbish.inBodies())
                .anySatisfy(fault -> assertThat(fault).contains("/version = -1 → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("/version = {} → 500"))
                .anySatisfy(fault -> assertThat(fault).contains("/text = {\"$gt\":\"\"} → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("/text = \"\\u0000\" → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("/text is missing → 500"))
                .anySatisfy(fault -> assertThat(fault).contains("/roles = \"SEALED\" → 200"));
    }

    @Test
    void that_takes_a_body_with_something_after_its_end_or_a_mark_before_it() {
        assertThat(rubbish.aroundBodies())
                .anySatisfy(fault -> assertThat(fault).contains("every member twice → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("a byte order mark → 200"));
    }

    @Test
    void that_overlooks_an_operator_or_finds_more_by_it() {
        assertThat(rubbish.inAddresses())
                .anySatisfy(fault -> assertThat(fault).contains("?sender[$ne]=x → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("?sender=%24where, otherwise than []"))
                .anySatisfy(fault -> assertThat(fault).contains("?limit=-1 → 200"))
                .anySatisfy(fault -> assertThat(fault).contains("/lax/letters/null → 200"));
    }
}
