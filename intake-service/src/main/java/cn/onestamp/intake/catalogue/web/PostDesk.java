package cn.onestamp.intake.catalogue.web;

import cn.onestamp.intake.catalogue.Catalogue;
import cn.onestamp.intake.catalogue.PostAssignment;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asked by a service at the moment of an act that may not rest on a copy: approve, seal, reveal. */
@RestController
class PostDesk {

    record Held(List<PostAssignment> posts) {}

    private final Catalogue catalogue;

    PostDesk(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @GetMapping("/internal/posts")
    Mono<Held> posts(@RequestParam String account) {
        return catalogue.postsOf(account).collectList().map(Held::new);
    }
}
