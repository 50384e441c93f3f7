package cn.onestamp.platform.web;

import cn.onestamp.platform.crypto.Sha256;
import cn.onestamp.platform.problem.Unavailable;
import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * What the realm said of tokens. A yes holds for half a minute of machine time; a no for as long as a token lives, because
 * a session that was ended stays so. That nobody answered is not remembered. Tokens themselves are not kept.
 */
final class KnownTokens {

    private static final Duration YES_HOLDS = Duration.ofSeconds(30);
    private static final Duration NO_HOLDS = Duration.ofMinutes(6);
    private static final int MOST = 50_000;

    private final Function<String, Mono<Boolean>> realm;
    private final AsyncCache<String, Boolean> said;

    /** @param realm asked about a token */
    KnownTokens(Function<String, Mono<Boolean>> realm, Ticker machine) {
        this.realm = realm;
        this.said = Caffeine.newBuilder().maximumSize(MOST).ticker(machine)
                .expireAfter(Expiry.<String, Boolean>writing((token, good) -> good ? YES_HOLDS : NO_HOLDS)).buildAsync();
    }

    /** Whether the realm vouched for it lately, empty while it does not answer; many who ask at once are one question. */
    Mono<Boolean> vouchedLately(String token) {
        return Mono.defer(() -> Mono.fromFuture(
                said.get(keyOf(token), (key, threads) -> realm.apply(token).onErrorComplete(Unavailable.class).toFuture()), true));
    }

    /** Whether the realm vouches for it now; Unavailable when it does not answer. */
    Mono<Boolean> vouchedNow(String token) {
        return realm.apply(token).doOnNext(good -> said.synchronous().put(keyOf(token), good));
    }

    private static String keyOf(String token) {
        return Sha256.hex(token.getBytes(StandardCharsets.US_ASCII));
    }
}
