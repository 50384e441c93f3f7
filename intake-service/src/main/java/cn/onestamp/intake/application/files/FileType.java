package cn.onestamp.intake.application.files;

import cn.onestamp.platform.problem.Remediable;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** The types of files that are taken, each known by how it begins. */
enum FileType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private final String mediaType;
    private final byte[] beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
    }

    static FileType named(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equalsIgnoreCase(mediaType)).findFirst()
                .orElseThrow(() -> refused("只接受 PDF、PNG、JPEG 文件"));
    }

    /** The same content; fails at the first byte that is wrong, however small the pieces are in which it arrives. */
    Flux<byte[]> check(Flux<byte[]> content) {
        return Flux.defer(() -> {
            AtomicInteger seen = new AtomicInteger();
            return content.handle((byte[] piece, SynchronousSink<byte[]> passed) -> {
                if (goesOnWith(piece, seen.get())) {
                    seen.addAndGet(piece.length);
                    passed.next(piece);
                } else {
                    passed.error(anotherType());
                }
            }).concatWith(Flux.defer(() -> seen.get() < beginning.length ? Flux.error(anotherType()) : Flux.empty()));
        });
    }

    private boolean goesOnWith(byte[] piece, int from) {
        int checked = Math.max(0, Math.min(piece.length, beginning.length - from));
        return Arrays.equals(piece, 0, checked, beginning, Math.min(from, beginning.length), Math.min(from, beginning.length) + checked);
    }

    private static Remediable anotherType() {
        return refused("文件内容与类型不符");
    }

    private static Remediable refused(String message) {
        return new Remediable(List.of(new Remediable.Fault("content", "file-type", message)));
    }
}
