package cn.onestamp.approval.seal;

import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Anyone who has the code learns what the paper says in short, and whether it holds today. */
public final class CheckPaper {

    /** {@code standing} is of the day in the town on which somebody asks. */
    public record Checked(Paper paper, Paper.Standing standing) {}

    private final Papers papers;
    private final TownTime town;

    public CheckPaper(Papers papers, TownTime town) {
        this.papers = papers;
        this.town = town;
    }

    public Mono<Checked> check(String verificationCode) {
        return papers.getByCode(verificationCode).map(paper -> new Checked(paper, paper.standingOn(town.today())));
    }
}
