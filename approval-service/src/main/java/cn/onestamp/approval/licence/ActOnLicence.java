package cn.onestamp.approval.licence;

import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The approver of the issuing organ suspends, reinstates, withdraws, revokes, confiscates or strikes a licence (行政许可法 arts 8, 69, 70). */
public final class ActOnLicence {

    private final Licences licences;
    private final LicencePosts posts;
    private final TownTime town;

    ActOnLicence(Licences licences, LicencePosts posts, TownTime town) {
        this.licences = licences;
        this.posts = posts;
        this.town = town;
    }

    /** What is done, and why. */
    public record Said(LicenceAct.Kind kind, String article, String reason) {}

    public Mono<Map<String, Object>> act(String id, long seenVersion, Said said, VouchedAct vouched) {
        return licences.getFor(id, vouched.act()).map(licence -> licence.on(town.today()))
                .flatMap(licence -> posts.mayActNow(licence, vouched).flatMap(act -> {
                    LicenceAct done = new LicenceAct(said.kind(), said.article(), said.reason(), town.today(), act.account());
                    return licences.record(after(licence.seenAs(seenVersion), done), new LicenceFact.Acted(done), act);
                }));
    }

    private static Licence after(Licence licence, LicenceAct act) {
        return switch (act.kind()) {
            case SUSPENSION -> licence.as(Licence.Valid.class).suspended(act);
            case REINSTATEMENT -> licence.as(Licence.Suspended.class).reinstated(act);
            case WITHDRAWAL, REVOCATION, CONFISCATION -> licence.as(Licence.Running.class).ended(act);
            case CANCELLATION -> licence.as(Licence.Registered.class).cancelled(act);
        };
    }
}
