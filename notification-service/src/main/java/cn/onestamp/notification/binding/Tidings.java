package cn.onestamp.notification.binding;

import cn.onestamp.platform.event.Event;
import reactor.core.publisher.Mono;

/** Whoever tells people what happened to their own entry; of most events nobody is told anything. */
public interface Tidings {

    Mono<Void> of(Event event);
}
