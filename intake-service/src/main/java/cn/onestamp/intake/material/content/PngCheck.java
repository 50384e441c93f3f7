package cn.onestamp.intake.material.content;

import cn.onestamp.platform.problem.Remediable;


/** Chunk by chunk from the head to the end, and nothing after the end (ISO/IEC 15948). */
final class PngCheck {

    private static final int SIGNATURE = 8;
    private static final int AROUND_DATA = 12;
    private static final byte[] HEAD = Bytes.of("IHDR");
    private static final byte[] END = Bytes.of("IEND");

    private PngCheck() {}

    static void look(byte[] png) {
        if (png.length < SIGNATURE + AROUND_DATA + 13 || !Bytes.isAt(png, SIGNATURE + 4, HEAD)) {
            throw broken();
        }
        Picture.mustNotBeHuge(Bytes.unsigned32(png, SIGNATURE + 8), Bytes.unsigned32(png, SIGNATURE + 12));
        long at = SIGNATURE;
        while (!isEnd(png, at)) {
            at += AROUND_DATA + Bytes.unsigned32(png, (int) at);
        }
        if (at + AROUND_DATA != png.length) {
            throw Unsound.structure("图片末尾有多余内容，请重新导出后上传");
        }
        Picture.mustHoldNoPage(png);
    }

    private static boolean isEnd(byte[] png, long at) {
        if (at + AROUND_DATA > png.length) {
            throw broken();
        }
        return Bytes.isAt(png, (int) at + 4, END);
    }

    private static Remediable broken() {
        return Unsound.structure("图片不完整，请重新上传");
    }
}
