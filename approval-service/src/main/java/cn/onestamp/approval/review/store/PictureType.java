package cn.onestamp.approval.review.store;

import cn.onestamp.platform.problem.Remediable;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** The kinds of pictures that are taken, each known by how it begins. */
enum PictureType {
    JPEG("image/jpeg", "ffd8ff"), PNG("image/png", "89504e470d0a1a0a");

    private final String mediaType;
    private final byte[] beginning;

    PictureType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static PictureType named(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equalsIgnoreCase(mediaType)).findFirst()
                .orElseThrow(() -> unsound("file-type", "照片只接受 JPEG、PNG 文件"));
    }

    String mediaType() {
        return mediaType;
    }

    int longestBeginning() {
        return beginning.length;
    }

    void mustBegin(byte[] head) {
        if (!Arrays.equals(head, beginning)) {
            throw unsound("file-type", "文件内容与类型不符");
        }
    }

    static Remediable unsound(String code, String message) {
        return new Remediable(List.of(new Remediable.Fault("content", code, message)));
    }
}
