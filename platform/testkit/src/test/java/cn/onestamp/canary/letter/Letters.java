package cn.onestamp.canary.letter;

import reactor.core.publisher.Mono;

/** A port; stays inside all walls. */
interface Letters {
    Mono<Letter> keep(Letter letter);
}
