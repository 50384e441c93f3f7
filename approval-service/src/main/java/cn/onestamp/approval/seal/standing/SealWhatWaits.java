package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PaperAsked;
import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.platform.problem.Absent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** One round over the papers that nobody has to look at first; what cannot be sealed now waits for the next one. */
public final class SealWhatWaits {

    private static final Logger LOG = LoggerFactory.getLogger(SealWhatWaits.class);

    private final PapersAsked asked;
    private final SealStandingPaper sealing;

    public SealWhatWaits(PapersAsked asked, SealStandingPaper sealing) {
        this.asked = asked;
        this.sealing = sealing;
    }

    public Mono<Void> pass() {
        return asked.waiting().concatMap(this::sealed).then();
    }

    private Mono<Void> sealed(PaperAsked paper) {
        return sealing.sealed(paper).then().onErrorResume(Absent.class, gone -> {
            LOG.warn("the paper {} is not sealed: whoever owes it has no such paper any more", paper.id());
            return asked.sealed(paper);
        }).onErrorResume(fault -> {
            LOG.warn("the paper {} is not sealed yet: {}", paper.id(), fault.toString());
            return Mono.empty();
        });
    }
}
