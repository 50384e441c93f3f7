package cn.onestamp.intake.application;

import cn.onestamp.intake.application.SharedPapers.Outcome;
import cn.onestamp.intake.application.SharedPapers.SharedPaper;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What came of asking another authority for a paper on the day of handing in (数据共享); it stays with the application.
 *
 * @param code     of the material
 * @param declared the sentence in which the applicant vouches for what was not provided; empty where nobody did
 */
public record Sharing(String code, String name, Outcome outcome, LocalDate askedOn, Optional<String> declared) {

    /** @param declares whether the applicant vouches in writing for whatever is not provided */
    static Sharing answered(SharedPaper paper, LocalDate today, boolean declares) {
        Optional<String> declared = Optional.of(declarationOf(paper.name())).filter(words -> declares && paper.outcome() != Outcome.FOUND);
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
