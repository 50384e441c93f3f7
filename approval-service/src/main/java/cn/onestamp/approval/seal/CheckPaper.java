package cn.onestamp.approval.seal;

import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.ReadLicences;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Anyone who has the code learns what the paper says in short, and how what it attests stands today: a print of a licence that
 * was revoked since says so at once.
 */
public final class CheckPaper {

    /**
     * How it stands on the day in the town on which somebody asks.
     *
     * @param since      the day since when it is so; empty while it is valid
     * @param identifier of the licence; empty where the paper is none
     */
    public record Checked(Paper paper, Licence.Status status, Optional<LocalDate> since, Optional<String> identifier) {

        static Checked of(Paper paper, Licence licence) {
            return new Checked(paper, licence.status(), licence.since(), Optional.of(licence.file().entry().identifier().value()));
        }

        static Checked byItself(Paper paper, LocalDate today) {
            return paper.expiredSince(today).map(day -> new Checked(paper, Licence.Status.EXPIRED, Optional.of(day), Optional.empty()))
                    .orElseGet(() -> new Checked(paper, Licence.Status.VALID, Optional.empty(), Optional.empty()));
        }
    }

    private final Papers papers;
    private final ReadLicences licences;
    private final TownTime town;

    public CheckPaper(Papers papers, ReadLicences licences, TownTime town) {
        this.papers = papers;
        this.licences = licences;
        this.town = town;
    }

    public Mono<Checked> check(String verificationCode) {
        return papers.getByCode(verificationCode).flatMap(paper -> licences.current(paper.id())
                .map(licence -> Checked.of(paper, licence))
                .defaultIfEmpty(Checked.byItself(paper, town.today())));
    }
}
