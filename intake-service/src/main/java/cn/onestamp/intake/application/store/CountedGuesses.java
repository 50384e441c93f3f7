package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Guesses;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.crypto.Protected;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.tries.Try;
import cn.onestamp.platform.tries.TryBook;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Wrong pairs are counted under the case number and under the address, which nobody can read there. */
final class CountedGuesses implements Guesses {

    private record Unread(String kind, String reveal) implements Protected {

        @Override
        public String masked() {
            return "***";
        }

        @Override
        public String normalised() {
            return reveal;
        }

        @Override
        public String toString() {
            return masked();
        }
    }

    private final TryBook book;
    private final BlindIndex index;

    CountedGuesses(TryBook book, BlindIndex index) {
        this.book = book;
        this.index = index;
    }

    @Override
    public <T> Mono<T> counting(Pair pair, Mono<T> look) {
        return Mono.defer(() -> counting(pair, book.now(claimed(pair)), look));
    }

    private <T> Mono<T> counting(Pair pair, Try one, Mono<T> look) {
        return book.sweep(one.at())
                .then(onNumber(pair, key -> book.begin(key, PER_NUMBER, one)))
                .then(beginAtAddress(pair, one))
                .flatMap(full -> look
                        .onErrorResume(no -> no instanceof Absent ? wrong(pair, one, full, no) : forgive(pair, one).then(Mono.error(no)))
                        .flatMap(right -> forgive(pair, one).thenReturn(right)));
    }

    /** What a wrong pair from there hears, or empty where the address has tries left. */
    private Mono<Optional<TooManyTries>> beginAtAddress(Pair pair, Try one) {
        return onAddress(pair, key -> book.begin(key, PER_ADDRESS, one)).thenReturn(Optional.<TooManyTries>empty())
                .onErrorResume(TooManyTries.class, full -> Mono.just(Optional.of(full)));
    }

    private <T> Mono<T> wrong(Pair pair, Try one, Optional<TooManyTries> full, Throwable absent) {
        return onNumber(pair, key -> book.keep(key, PER_NUMBER, one))
                .then(full.isPresent() ? Mono.empty() : onAddress(pair, key -> book.keep(key, PER_ADDRESS, one)))
                .then(Mono.error(full.<Throwable>map(no -> no).orElse(absent)));
    }

    private Mono<Void> forgive(Pair pair, Try one) {
        return onNumber(pair, key -> book.forgive(key, PER_NUMBER, one))
                .then(onAddress(pair, key -> book.forgive(key, PER_ADDRESS, one)));
    }

    private interface Entry {
        Mono<Void> under(String key);
    }

    private static Mono<Void> onNumber(Pair pair, Entry entry) {
        return Mono.justOrEmpty(pair.number()).flatMap(number -> entry.under("number/" + number.value()));
    }

    private Mono<Void> onAddress(Pair pair, Entry entry) {
        return Mono.justOrEmpty(pair.address()).flatMap(address -> entry.under("address/" + index.hexOf(new Unread("address", address))));
    }

    private String claimed(Pair pair) {
        return index.hexOf(new Unread("pair", pair.number().map(CaseNumber::value).orElse("") + "/"
                + pair.queryCode().map(QueryCode::value).orElse("")));
    }
}
