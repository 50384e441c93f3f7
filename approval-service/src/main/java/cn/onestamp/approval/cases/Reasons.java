package cn.onestamp.approval.cases;

import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reasons as somebody wrote them down: 1 to 20, each with the article and what was found. */
public final class Reasons {

    private static final int MOST = 20;
    private static final int LONGEST_ARTICLE = 200;
    private static final int LONGEST_FACT = 1_000;

    private Reasons() {}

    /** @throws Malformed naming the reason that cannot be read */
    public static List<Reason> readable(@Nullable List<Reason> written) {
        if (written == null || written.isEmpty() || written.size() > MOST) {
            throw new Malformed("/reasons", "A refusal has 1 to " + MOST + " reasons");
        }
        return IntStream.range(0, written.size()).mapToObj(at -> readable("/reasons/" + at, written.get(at))).toList();
    }

    private static Reason readable(String where, Reason reason) {
        return new Reason(Written.reason(where + "/article", reason.article(), LONGEST_ARTICLE),
                Written.reason(where + "/fact", reason.fact(), LONGEST_FACT));
    }
}
