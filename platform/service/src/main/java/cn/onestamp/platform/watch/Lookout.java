package cn.onestamp.platform.watch;

import reactor.core.publisher.Mono;

/** A place where something may wait. */
interface Lookout {

    Mono<Void> look();
}
