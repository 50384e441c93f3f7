package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Somebody without an account says at the window of where they live that the agent is to stop. */
public final class RevokeAtTheWindow {

    private static final String LOOKED_FOR = "intake.mandates-looked-for";
    private static final String REVOCATION = "intake.mandate-revocation";
    private static final int MOST = 100;
    private static final int LONGEST_REASON = 200;

    private final Mandates mandates;
    private final EndMandate ending;
    private final Clerks clerks;
    private final WindowBook book;

    RevokeAtTheWindow(Mandates mandates, EndMandate ending, Clerks clerks, WindowBook book) {
        this.mandates = mandates;
        this.ending = ending;
        this.clerks = clerks;
        this.book = book;
    }

    /** The mandates of whoever stands there with a card, newest first; without an account they know no id. */
    public Flux<Mandate> of(Village.Card card, Act act) {
        return clerks.anywhere(act)
                .flatMap(clerk -> clerks.village().personWith(card, clerk)
                        .delayUntil(person -> book.putDown(LOOKED_FOR, person, "at the window", clerk)))
                .flatMapMany(person -> mandates.ofPrincipal(person, MOST))
                .filterWhen(mandate -> clerks.serving(mandate, act).hasElement());
    }

    /** Answers with the new receipts: whoever has no account takes them home on paper. */
    public Mono<Map<String, Object>> revoke(String id, String reason, Act act) {
        return mandates.getFor(id, act).flatMap(mandate -> clerks.serving(mandate, act)
                .switchIfEmpty(Mono.error(Absent::new))
                .flatMap(asked -> revoke(ending.revoked(mandate), said(reason), asked)));
    }

    private Mono<Map<String, Object>> revoke(Mandate.Revoked revoked, String reason, Act act) {
        return book.putDown(REVOCATION, revoked.content().id(), reason, act)
                .then(Mono.defer(() -> ending.end(revoked, receipts -> Map.of("receipts", receipts), act)));
    }

    private static String said(String reason) {
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new Remediable(List.of(new Fault("/reason", "reason-missing", "请写明为什么终止委托，不超过200字")));
        }
        return reason;
    }
}
