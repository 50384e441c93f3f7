package cn.onestamp.approval.paper;

/** The colours of a paper (sRGB). */
enum Ink {
    BLACK(0x1A1A1A), RED(0xC8161D), GREY(0x6B6B6B), RULE(0x8C8C8C), WASH(0xF6F3EE);

    private final int rgb;

    Ink(int rgb) {
        this.rgb = rgb;
    }

    int red() {
        return rgb >> 16;
    }

    int green() {
        return rgb >> 8 & 0xFF;
    }

    int blue() {
        return rgb & 0xFF;
    }
}
