package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Guesses;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.id.CaseNumber;
import cn.onestamp.platform.id.QueryCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.tries.Try;
import cn.onestamp.platform.tries.TryBook;
import reactor.core.publisher.Mono;

/** Wrong pairs are counted under the case number and under the address, which nobody can read there. */
final class CountedGuesses implements Guesses {

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
                .then(Mono.defer(() -> look
                        .onErrorResume(no -> (no instanceof Absent ? wrong(pair, one) : forgive(pair, one)).then(Mono.error(no)))
                        .flatMap(right -> forgive(pair, one).thenReturn(right))));
    }

    /** An address is only asked about what was wrong: a hall of people who are right leaves no trace there. */
    private Mono<Void> wrong(Pair pair, Try one) {
        Try settled = new Try(one.at(), one.claim(), false);
        return onNumber(pair, key -> book.keep(key, PER_NUMBER, one))
                .then(onAddress(pair, key -> book.begin(key, PER_ADDRESS, settled)));
    }

    private Mono<Void> forgive(Pair pair, Try one) {
        return onNumber(pair, key -> book.forgive(key, PER_NUMBER, one));
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
