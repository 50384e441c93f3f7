package cn.onestamp.intake.material.web;

import cn.onestamp.intake.material.BeginUpload;
import cn.onestamp.intake.material.ContinueUpload;
import cn.onestamp.intake.material.FileSaid;
import cn.onestamp.intake.material.Upload;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.file.ShownName;
import cn.onestamp.platform.problem.Written;
import cn.onestamp.platform.web.BodyBytes;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a file is sent piece by piece, and gone on with where the line broke. */
@RestController
@RequestMapping("/api/uploads")
class UploadDesk {

    private static final int LARGEST_PIECE = 1 << 20;
    private static final int LONGEST_CODE = 20;

    /** {@code materialCode}: of which kind it is; {@code title} is the file name where it is missing, {@code forPerson} the caller's own person. */
    record Announced(String fileName, String mediaType, long size, String sha256, String materialCode,
                     @Nullable String title, @Nullable LocalDate validUntil, @Nullable UUID forPerson) {

        FileSaid said() {
            String name = ShownName.of(fileName);
            return new FileSaid(name, mediaType, size, sha256,
                    title == null || title.isBlank() ? name : ShownName.of(title), Written.text("/materialCode", materialCode, LONGEST_CODE), validUntil);
        }
    }

    private final BeginUpload beginning;
    private final ContinueUpload continuing;

    UploadDesk(BeginUpload beginning, ContinueUpload continuing) {
        this.beginning = beginning;
        this.continuing = continuing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> begin(@RequestBody Announced announced, Act act) {
        String id = UUID.nameUUIDFromBytes(("upload/" + act.account() + "/" + act.key()).getBytes(StandardCharsets.UTF_8)).toString();
        String person = announced.forPerson() == null ? null : announced.forPerson().toString();
        return beginning.begin(id, announced.said(), person, act.asking(announced));
    }

    @PatchMapping("/{id}")
    Mono<Map<String, Object>> take(@PathVariable UUID id, @RequestHeader("Upload-Offset") long offset,
            @RequestBody Flux<DataBuffer> content, Caller caller) {
        return BodyBytes.of(content).collect(ByteArrayOutputStream::new, UploadDesk::append)
                .flatMap(piece -> continuing.take(id.toString(), offset, piece.toByteArray(), caller.account())).map(UploadDesk::seen);
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> see(@PathVariable UUID id, Caller caller) {
        return continuing.see(id.toString(), caller.account()).map(UploadDesk::seen);
    }

    private static Map<String, Object> seen(Upload upload) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("id", upload.id());
        seen.put("offset", upload.offset());
        seen.put("size", upload.said().size());
        seen.put("status", upload.status());
        if (upload.libraryId() != null) {
            seen.put("libraryId", upload.libraryId());
        }
        return seen;
    }

    private static void append(ByteArrayOutputStream piece, byte[] more) {
        if (piece.size() + more.length > LARGEST_PIECE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        piece.writeBytes(more);
    }
}
