package cn.onestamp.intake.material.content;


import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.SynchronousSink;

/** The types of files that are taken, each known by how it begins and looked into in its own way. */
enum FileType {
    PDF("application/pdf", "255044462d", PdfCheck::look),
    PNG("image/png", "89504e470d0a1a0a", PngCheck::look),
    JPEG("image/jpeg", "ffd8ff", JpegCheck::look),
    OFD("application/ofd", "504b0304", OfdCheck::look);

    private final String mediaType;
    private final byte[] beginning;
    private final Consumer<byte[]> structure;

    FileType(String mediaType, String beginning, Consumer<byte[]> structure) {
        this.mediaType = mediaType;
        this.beginning = HexFormat.of().parseHex(beginning);
        this.structure = structure;
    }

    static FileType named(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equalsIgnoreCase(mediaType)).findFirst()
                .orElseThrow(() -> Unsound.type("只接受 PDF、OFD、PNG、JPEG 文件"));
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
                    passed.error(Unsound.type("文件内容与类型不符"));
                }
            }).concatWith(Flux.defer(() -> seen.get() < beginning.length ? Flux.error(Unsound.type("文件内容与类型不符")) : Flux.empty()));
        });
    }

    /** @throws cn.onestamp.platform.problem.Remediable where the whole is not sound */
    void lookInto(byte[] content) {
        structure.accept(content);
    }

    private boolean goesOnWith(byte[] piece, int from) {
        int checked = Math.max(0, Math.min(piece.length, beginning.length - from));
        return Arrays.equals(piece, 0, checked, beginning, Math.min(from, beginning.length), Math.min(from, beginning.length) + checked);
    }
}
