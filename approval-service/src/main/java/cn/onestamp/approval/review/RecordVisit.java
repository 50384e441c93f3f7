package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCase;
import cn.onestamp.approval.cases.CaseFact;
import cn.onestamp.approval.examination.SiteVisit;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Those who went write down what they saw, with pictures; each of them signs it with their own account. */
public final class RecordVisit {

    static final String ACTION = "record-visit";

    /** @param fits whether the place is as the application says */
    public record Seen(List<SiteVisit.Answer> form, List<SiteVisit.Photo> photos, boolean fits) {}

    private final ExaminationStep step;
    private final Photos photos;
    private final TownTime town;

    public RecordVisit(ExaminationStep step, Photos photos, TownTime town) {
        this.step = step;
        this.photos = photos;
        this.town = town;
    }

    /** @param seen with pictures that were handed in for this case; otherwise Remediable */
    public Mono<Map<String, Object>> record(String id, long seenVersion, Seen seen, Act act) {
        return missing(id, seen.photos()).flatMap(missing -> step.by(ACTION, id, seenVersion, act, open -> {
            SiteVisit visit = ofVisitor(open, act.account());
            if (town.today().isBefore(visit.appointedFor()) || visit.findings().isPresent()) {
                open.refuse("The day of the visit has not come, or what was found has been written down");
            }
            Remediable.ifAny(missing);
            return new ExaminationStep.Taken(
                    open.file().examination().visiting(visit.found(new SiteVisit.Findings(town.today(), seen.form(), seen.photos(), seen.fits(), Set.of()))),
                    new CaseFact.LookedInto.VisitRecorded(seen.fits()));
        }));
    }

    public Mono<Map<String, Object>> sign(String id, long seenVersion, Act act) {
        return step.by(ACTION, id, seenVersion, act, open -> {
            SiteVisit visit = ofVisitor(open, act.account());
            if (visit.findings().isEmpty() || visit.isSignedBy(act.account())) {
                open.refuse("Nothing has been written down yet, or you have signed it");
            }
            SiteVisit signed = visit.signedBy(act.account());
            return new ExaminationStep.Taken(open.file().examination().visiting(signed), new CaseFact.LookedInto.VisitSigned(signed.isDone()));
        });
    }

    private Mono<List<Fault>> missing(String id, List<SiteVisit.Photo> seen) {
        return Flux.fromStream(IntStream.range(0, seen.size()).boxed())
                .filterWhen(at -> photos.has(id, seen.get(at).sha256()).map(there -> !there))
                .map(at -> new Fault("/photos/" + at + "/sha256", "no-photo", "这张照片还没有上传"))
                .collectList();
    }

    private static SiteVisit ofVisitor(ApprovalCase.Open open, String account) {
        Optional<SiteVisit> appointed = open.file().examination().visit();
        if (appointed.isEmpty()) {
            open.refuse("No visit has been appointed");
        }
        SiteVisit visit = appointed.orElseThrow();
        if (!visit.visitors().contains(account)) {
            throw new NotAllowed("Only those who were sent write down and sign what they saw");
        }
        return visit;
    }
}
