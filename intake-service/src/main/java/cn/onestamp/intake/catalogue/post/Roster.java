package cn.onestamp.intake.catalogue.post;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.page.Page;
import java.util.Optional;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One roster of everybody who works in the county, whoever employs them (S23). */
public final class Roster {

    private static final int PAGE = 50;

    private final Posts posts;
    private final PostAdministrators administrators;

    Roster(Posts posts, PostAdministrators administrators) {
        this.posts = posts;
        this.administrators = administrators;
    }

    /**
     * @param stationed only those whom another organ employs
     * @param after     the id after which to go on
     */
    public Mono<Page<KeptPost>> page(Optional<String> organ, boolean stationed, Optional<String> after, String account) {
        return visible(organ, account)
                .filter(post -> (!stationed || post.isStationed()) && (after.isEmpty() || post.id().compareTo(after.get()) > 0))
                .take(PAGE + 1L).collectList().map(found -> Page.of(found, PAGE, KeptPost::id));
    }

    private Flux<KeptPost> visible(Optional<String> organ, String account) {
        return organ.isPresent()
                ? administrators.maySee(organ.get(), account).thenMany(Flux.defer(() -> posts.at(organ.get())))
                : administrators.overseen(account).flatMapMany(scopes -> scopes.isEmpty() ? Flux.empty() : posts.at(null)
                        .filter(post -> scopes.stream().anyMatch(scope -> scope.contains(new DivisionCode(post.divisionScope())))));
    }
}
