package cn.onestamp.intake.application.store;

import cn.onestamp.intake.application.Reveals;
import cn.onestamp.platform.tries.Try;
import cn.onestamp.platform.tries.TryBook;
import reactor.core.publisher.Mono;

/** One document per account; what is over is removed by the next who looks. */
final class CountedReveals implements Reveals {

    private final TryBook book;

    CountedReveals(TryBook book) {
        this.book = book;
    }

    @Override
    public Mono<Void> count(String account) {
        return Mono.defer(() -> {
            Try settled = new Try(book.now("").at(), "", false);
            return book.sweep(settled.at()).then(book.begin(account, PER_ACCOUNT, settled));
        });
    }
}
