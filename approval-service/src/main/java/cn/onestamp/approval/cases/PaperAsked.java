package cn.onestamp.approval.cases;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.rights.Matter;
import java.util.Map;

/**
 * A paper that what happened asks for; whoever seals it finds here what the case knows of it.
 *
 * @param id        case, kind and number, for instance {@code <case>-EXTENSION-1}
 * @param decidedBy the organ in whose name it is written, as it was on that day
 * @param facts     what it tells besides number, item and name; empty where the front desk has them
 */
public record PaperAsked(String id, String decidedBy, String handledAt, DivisionCode place, Map<String, Object> facts) {

    private static final int CASE = 36;

    public PaperAsked {
        facts = Map.copyOf(facts);
    }

    public String caseId() {
        return id.substring(0, CASE);
    }

    /** Of the file it lies in, for those who may read files. */
    public Matter matter() {
        return new Matter("ACCEPTED", handledAt, decidedBy, place);
    }
}
