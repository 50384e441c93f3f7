package cn.onestamp.approval.cases;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Papers that are asked for, whether the case itself is known yet or not. */
public interface PapersAsked {

    /** In the order in which they were asked for; none for an unknown case. */
    Flux<PaperAsked> of(String caseId);

    /** Those that wait for nobody to look at them and have no seal yet. */
    Flux<PaperAsked> waiting();

    /** From now on it waits no more; saying so again changes nothing. */
    Mono<Void> sealed(PaperAsked paper);
}
