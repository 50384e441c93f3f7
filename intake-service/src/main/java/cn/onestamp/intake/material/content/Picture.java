package cn.onestamp.intake.material.content;


/** How large a picture may become when somebody looks at it; judged by what it says before anything is unfolded. */
final class Picture {

    private static final long MOST_PIXELS = 100_000_000;

    private Picture() {}

    static void mustNotBeHuge(long width, long height) {
        if (width <= 0 || height <= 0 || width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
            throw Unsound.because("picture-size", "图片尺寸不正确或超过1亿像素，请缩小后重新上传");
        }
    }

    static void mustHoldNoPage(byte[] content) {
        if (Bytes.holdMarkup(content)) {
            throw Unsound.active("图片中夹带了网页或脚本内容，请重新拍摄或导出");
        }
    }
}
