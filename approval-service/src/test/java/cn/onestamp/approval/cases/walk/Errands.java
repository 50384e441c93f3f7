package cn.onestamp.approval.cases.walk;

import java.util.List;
import java.util.Map;

/** How each move is asked for at the door, and by whom it can be asked for in Donghua town. */
final class Errands {

    private static final List<Map<String, String>> REASONS = List.of(Map.of("article", "森林防火条例第二十五条", "fact", "申请的日期在高火险期内"));
    private static final List<String> REVIEWERS = List.of("he.junwei", "wu.pinghua");
    private static final List<String> APPROVERS = List.of("sun.jianping", "qian.yufen");
    private static final List<String> KEEPERS = List.of("zhou.hongmei", "zheng.lei");
    private static final List<String> CHIEFS = List.of("zheng.lei");
    private static final List<String> APPLICANTS = List.of("wang.decai");

    /** What can be asked for over the counter of the back office. */
    static final List<Move> ALL = List.of(Move.CLAIM, Move.RELEASE, Move.REASSIGN, Move.SUSPEND, Move.RESUME, Move.PROPOSE_GRANT, Move.PROPOSE_REFUSAL,
            Move.GRANT, Move.REFUSE, Move.RETURN, Move.EXTEND, Move.GRANT_AT_ONCE, Move.PASS_ON, Move.TERMINATE, Move.BREAK_OFF, Move.WITHDRAW, Move.SEAL);

    private Errands() {}

    static List<String> holders(Move move) {
        return switch (move) {
            case GRANT, REFUSE, RETURN, EXTEND, REASSIGN, TERMINATE, BREAK_OFF -> APPROVERS;
            case GRANT_AT_ONCE, PASS_ON -> CHIEFS;
            case SEAL -> KEEPERS;
            case WITHDRAW -> APPLICANTS;
            default -> REVIEWERS;
        };
    }

    /** Nobody whose business it could be. */
    static String stranger(Move move) {
        return move == Move.WITHDRAW ? "luo.jinhua" : "zhao.qiuyue";
    }

    static String standsInFor(String person) {
        return person.equals("wu.pinghua") ? "he.junwei" : "";
    }

    static String address(Move move) {
        return switch (move) {
            case CLAIM -> "claim";
            case RELEASE -> "release";
            case REASSIGN -> "assignment";
            case SUSPEND -> "suspension";
            case RESUME -> "resumption";
            case PROPOSE_GRANT -> "proposal";
            case PROPOSE_REFUSAL -> "refusal-proposal";
            case GRANT -> "grant";
            case REFUSE -> "refusal";
            case RETURN -> "return";
            case EXTEND -> "extension";
            case GRANT_AT_ONCE -> "immediate-grant";
            case PASS_ON -> "pass-on";
            case TERMINATE, BREAK_OFF -> "termination";
            case WITHDRAW -> "withdrawal";
            case SEAL -> "seal";
            case VISIT, ASK_OPINIONS, GIVE_OPINION, POST_NOTICE, KEEP, HAND_BACK -> throw new IllegalArgumentException("not asked for here: " + move);
        };
    }

    static Map<String, Object> body(Step step) {
        long version = step.seenVersion();
        return switch (step.move()) {
            case REASSIGN -> Map.of("version", version, "reviewer", step.what());
            case SUSPEND -> Map.of("version", version, "expectedDays", 5);
            case RESUME -> Map.of("version", version, "favourable", step.yes(), "opinion", "评审意见");
            case PROPOSE_GRANT, GRANT, GRANT_AT_ONCE -> Map.of("version", version, "opinion", "同意");
            case PROPOSE_REFUSAL, REFUSE -> Map.of("version", version, "opinion", "不同意", "reasons", REASONS);
            case RETURN, EXTEND, PASS_ON, WITHDRAW -> Map.of("version", version, "reason", "如上所说");
            case TERMINATE -> Map.of("version", version, "why", "APPLICANT_GONE", "reason", "申请人死亡");
            case BREAK_OFF -> Map.of("version", version, "why", "PROMISE_BROKEN", "reason", "承诺的材料没有来");
            default -> Map.of("version", version);
        };
    }
}
