package cn.onestamp.intake.person.store;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.Tries;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.problem.TooManyTries;
import cn.onestamp.platform.tries.Try;
import cn.onestamp.platform.tries.TryBook;
import reactor.core.publisher.Mono;

/** Tries are counted under the account and under the number, which nobody can read there. */
final class MongoTries implements Tries {

    private final TryBook book;
    private final BlindIndex index;

    MongoTries(TryBook book, BlindIndex index) {
        this.book = book;
        this.index = index;
    }

    @Override
    public Mono<Begun> begin(String account, Identity claimed) {
        return Mono.defer(() -> begin(new Begun(account, claimed.citizenId(),
                book.now(index.hexOf(claimed.citizenId()) + index.hexOf(claimed.name())))));
    }

    private Mono<Begun> begin(Begun begun) {
        Try one = begun.one();
        return book.sweep(one.at())
                .then(book.begin(keyOf(begun.account()), PER_ACCOUNT, one))
                .then(book.begin(keyOf(begun.number()), PER_NUMBER, one).onErrorResume(TooManyTries.class, no ->
                        book.forgive(keyOf(begun.account()), PER_ACCOUNT, one).then(Mono.error(no))))
                .thenReturn(begun);
    }

    @Override
    public Mono<Void> keep(Begun wrong) {
        return book.keep(keyOf(wrong.account()), PER_ACCOUNT, wrong.one())
                .then(book.keep(keyOf(wrong.number()), PER_NUMBER, wrong.one()));
    }

    @Override
    public Mono<Void> forgive(Begun begun) {
        return book.forgive(keyOf(begun.account()), PER_ACCOUNT, begun.one())
                .then(book.forgive(keyOf(begun.number()), PER_NUMBER, begun.one()));
    }

    private static String keyOf(String account) {
        return "account/" + account;
    }

    private String keyOf(CitizenId number) {
        return "number/" + index.hexOf(number);
    }
}
