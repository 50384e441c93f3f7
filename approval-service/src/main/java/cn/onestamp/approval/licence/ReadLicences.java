package cn.onestamp.approval.licence;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Licences for their holders, and for staff of the organs that issued them; to everybody else there are none. */
public final class ReadLicences {

    private static final int PAGE = 50;
    private static final int MOST = 500;

    private final Licences licences;
    private final LicencePosts posts;
    private final Dossiers dossiers;
    private final TownTime town;

    ReadLicences(Licences licences, LicencePosts posts, Dossiers dossiers, TownTime town) {
        this.licences = licences;
        this.posts = posts;
        this.dossiers = dossiers;
        this.town = town;
    }

    /** A licence before somebody, who is staff or its holder. */
    public record Shown(Licence licence, boolean toStaff) {}

    /** Those of everybody for whom the account speaks, newest first. */
    public Mono<List<Licence>> own(String account) {
        return dossiers.spokenForBy(account)
                .flatMapMany(holders -> holders.isEmpty() ? Flux.<Licence>empty() : licences.heldBy(holders, MOST))
                .map(licence -> licence.on(town.today())).collectList();
    }

    public Mono<Shown> one(String id, String account) {
        return licences.get(id).map(licence -> licence.on(town.today()))
                .flatMap(licence -> posts.mayRead(licence, account) ? Mono.just(new Shown(licence, true)) : toHolder(licence, account));
    }

    /** As it stands today, for the public page of its paper; empty where nothing was entered. */
    public Mono<Licence> current(String caseId) {
        return licences.find(caseId).map(licence -> licence.on(town.today()));
    }

    /** @param status null for all */
    public Mono<Page<Licence>> register(Licence.@Nullable Status status, @Nullable String after, String account) {
        return licences.at(posts.desks(account), status, town.today(), after, PAGE + 1)
                .map(licence -> licence.on(town.today())).collectList()
                .map(found -> Page.of(found, PAGE, licence -> licence.file().entry().id()));
    }

    private Mono<Shown> toHolder(Licence licence, String account) {
        return dossiers.isApplicant(licence.file().entry().id(), account).filter(own -> own)
                .map(own -> new Shown(licence, false)).switchIfEmpty(Mono.error(Absent::new));
    }
}
