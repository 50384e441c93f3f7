package cn.onestamp.intake.catalogue.power;

import cn.onestamp.intake.routing.Basis;
import org.jspecify.annotations.Nullable;

/** Where the duty of one organ ends and that of the other begins (职责边界), as it is printed on the list. */
final class DutyBoundary {

    private DutyBoundary() {}

    /** @param guiding null where nobody is named to guide it */
    static String of(Basis basis, String township, @Nullable String entrusting, @Nullable String guiding) {
        String own = switch (basis) {
            case STATUTORY -> township + "依法以自己的名义行使并承担责任";
            case CONFERRED -> township + "按照省人民政府的决定以自己的名义行使并承担责任";
            case ENTRUSTED -> township + "受委托办理，以" + entrusting + "的名义作出，由" + entrusting + "承担责任，不得再委托";
            case ASSIGNED -> township + "只负责接收备案，不对外作出决定";
            case RETAINED -> throw new IllegalArgumentException("what the county has kept is not on the list");
        };
        return guiding == null ? own + "。" : own + "；" + guiding + "负责业务指导和监督。";
    }
}
