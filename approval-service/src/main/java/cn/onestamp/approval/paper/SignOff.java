package cn.onestamp.approval.paper;

import static cn.onestamp.approval.paper.Proportions.CODE;
import static cn.onestamp.approval.paper.Proportions.LEFT;
import static cn.onestamp.approval.paper.Proportions.RIGHT;
import static cn.onestamp.approval.paper.Proportions.SEAL;
import static cn.onestamp.approval.paper.Proportions.SMALL;

import cn.onestamp.approval.paper.Drawing.Letters;
import org.jspecify.annotations.Nullable;

/** The end of a paper: organ and day at the right with the seal over both, the code to scan at the left. */
final class SignOff {

    private @Nullable SealPlace place;

    void put(Drawing drawing, PaperContent content, ScanCode code, Letters letters, double y) {
        double top = y + 1;
        double middle = top + SEAL / 2;
        double widest = Math.max(drawing.width(letters, content.organ().name()), drawing.width(letters, content.dateInWords()));
        double axis = RIGHT - Math.max(widest, SEAL) / 2 - 4;
        drawing.centred(letters, content.organ().name(), axis, middle - 1.4);
        drawing.centred(letters, content.dateInWords(), axis, middle + 8.8);
        double codeTop = top + 0.5;
        drawing.put(new Mark.Code(code, LEFT - 1, codeTop, CODE));
        drawing.centred(SMALL, "扫码核验真伪", LEFT - 1 + CODE / 2, codeTop + CODE + 3.2);
        drawing.centred(SMALL, content.verificationCode(), LEFT - 1 + CODE / 2, codeTop + CODE + 7.2);
        place = new SealPlace(drawing.currentSheet(), axis - SEAL / 2, top, SEAL);
    }

    SealPlace place() {
        if (place == null) {
            throw new IllegalStateException("The paper is not laid out yet");
        }
        return place;
    }
}
