package cn.onestamp.canary.letter;

import reactor.core.publisher.Mono;

record ReactiveLetter(String to) {
    Mono<String> address() {
        return Mono.just(to);
    }
}
