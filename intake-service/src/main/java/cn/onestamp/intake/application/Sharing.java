package cn.onestamp.intake.application;

import cn.onestamp.intake.application.SharedPapers.Outcome;
import cn.onestamp.intake.application.SharedPapers.SharedPaper;
import cn.onestamp.platform.id.CaseNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of asking another authority for a paper on the day of handing in (数据共享); it stays with the application.
 *
 * @param code     of the material
 * @param declared how the applicant vouches for what was not provided; empty where nobody did
 */
public record Sharing(String code, String name, Outcome outcome, LocalDate askedOn, Optional<Declaration> declared) {

    /** @param by who put it down; not kept in earlier years */
    public record Declaration(String words, Optional<Hand> by) {}

    /** The account that ticked it, and the door through which it did: the applicant's own, or for them at the window or as an agent. */
    public record Hand(String account, CaseNumber.Channel channel) {}

    /** @param vouching in writing for whatever is not provided; empty where nobody does */
    static Sharing answered(SharedPaper paper, LocalDate today, Optional<Hand> vouching) {
        Optional<Declaration> declared = vouching.filter(hand -> paper.outcome() != Outcome.FOUND)
                .map(hand -> new Declaration(declarationOf(paper.name()), Optional.of(hand)));
        return new Sharing(paper.materialCode(), paper.name(), paper.outcome(), today, declared);
    }

    /** The words shown to whoever declares instead of handing in a copy. */
    public static String declarationOf(String name) {
        return "本人声明：持有合法有效的“" + name + "”，其内容与本次申请填写的一致；如有不实，愿意承担法律责任。";
    }

    boolean isProvided() {
        return outcome == Outcome.FOUND;
    }

    boolean isVouchedFor() {
        return isProvided() || declared.isPresent();
    }
}
