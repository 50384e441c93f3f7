package cn.onestamp.intake.material.content;


import cn.onestamp.platform.problem.Remediable;

/** Segment by segment to the end of the picture (ISO/IEC 10918-1). Phones add data of their own after it, which is no page. */
final class JpegCheck {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    private JpegCheck() {}

    static void look(byte[] jpeg) {
        int at = 2;
        boolean measured = false;
        for (int marker = markerAt(jpeg, at); marker != END; marker = markerAt(jpeg, at)) {
            int length = Bytes.unsigned16(jpeg, inside(jpeg, at + 2, 2));
            if (isFrame(marker)) {
                int frame = inside(jpeg, at + 5, 4);
                Picture.mustNotBeHuge(Bytes.unsigned16(jpeg, frame + 2), Bytes.unsigned16(jpeg, frame));
                measured = true;
            }
            at += 2 + Math.max(2, length);
            if (marker == SCAN) {
                at = afterScan(jpeg, at);
            }
        }
        if (!measured) {
            throw broken();
        }
        Picture.mustHoldNoPage(jpeg);
    }

    private static int markerAt(byte[] jpeg, int at) {
        int marker = inside(jpeg, at, 2);
        if ((jpeg[marker] & 0xFF) != 0xFF) {
            throw broken();
        }
        return jpeg[marker + 1] & 0xFF;
    }

    /** All SOF markers; C4, C8 and CC are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Picture data ends at the first marker that is neither stuffing nor a restart. */
    private static int afterScan(byte[] jpeg, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            int next = jpeg[at + 1] & 0xFF;
            if ((jpeg[at] & 0xFF) == 0xFF && next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
                return at;
            }
        }
        throw broken();
    }

    private static int inside(byte[] jpeg, int at, int wanted) {
        if (at + wanted > jpeg.length) {
            throw broken();
        }
        return at;
    }

    private static Remediable broken() {
        return Unsound.structure("图片不完整，请重新上传");
    }
}
