package cn.onestamp.canary.letter;

import reactor.core.publisher.Mono;

/** A use case; stays inside all walls. */
final class SendLetter {
    private final Letters letters;

    SendLetter(Letters letters) {
        this.letters = letters;
    }

    Mono<Letter> send(Letter letter) {
        return letters.keep(letter);
    }
}
