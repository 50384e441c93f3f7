package cn.onestamp.intake.application.files;

import cn.onestamp.platform.problem.Remediable;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Signal;

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

    Flux<byte[]> check(Signal<? extends byte[]> first, Flux<byte[]> all) {
        byte @Nullable [] start = first.get();
        boolean right = start != null && start.length >= beginning.length
                && Arrays.equals(start, 0, beginning.length, beginning, 0, beginning.length);
        return right ? all : Flux.error(refused("文件内容与类型不符"));
    }

    private static Remediable refused(String message) {
        return new Remediable(List.of(new Remediable.Fault("content", "file-type", message)));
    }
}
