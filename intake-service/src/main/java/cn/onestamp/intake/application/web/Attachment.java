package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.Consents;
import cn.onestamp.intake.application.MaterialFiles.HandedIn;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Flux;

/** A handed-in file as an answer: to be saved, never shown as a page of ours, and kept by no cache on the way. */
final class Attachment {

    private Attachment() {}

    /** To the applicant, under the name the file came with. */
    static ResponseEntity<Flux<DataBuffer>> asHandedIn(HandedIn file) {
        return called(file.material().fileName(), file);
    }

    /** To the one who judges, under case number and material: what a resident calls a file may say more than is needed. */
    static ResponseEntity<Flux<DataBuffer>> ofCase(HandedIn file) {
        return called(numberOf(file.application()) + "-" + file.material().code(), file);
    }

    /** The signed paper of a mandate, under the mandate's id. */
    static ResponseEntity<Flux<DataBuffer>> ofMandate(Consents.Paper paper, Flux<byte[]> content) {
        return headed("mandate-" + paper.mandateId(), "mandate", paper.mediaType()).body(buffers(content));
    }

    private static ResponseEntity<Flux<DataBuffer>> called(String name, HandedIn file) {
        return headed(name, file.material().code(), file.material().mediaType())
                .contentLength(file.material().size()).body(buffers(file.content()));
    }

    private static Flux<DataBuffer> buffers(Flux<byte[]> content) {
        return content.map(DefaultDataBufferFactory.sharedInstance::wrap);
    }

    private static ResponseEntity.BodyBuilder headed(String name, String plainName, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(withEnding(name, mediaType), withEnding(plainName, mediaType)));
    }

    /** RFC 6266: an ASCII name for readers that know no other, and the full one in UTF-8. */
    private static String disposition(String name, String plainName) {
        String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
        return "attachment; filename=\"" + plainName + "\"; filename*=UTF-8''" + full;
    }

    private static String withEnding(String name, String mediaType) {
        String ending = switch (mediaType.toLowerCase(Locale.ROOT)) {
            case "application/pdf" -> ".pdf";
            case "application/ofd" -> ".ofd";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            default -> "";
        };
        return name.endsWith(ending) ? name : name + ending;
    }

    private static String numberOf(Application application) {
        return switch (application) {
            case Application.Draft draft -> draft.status();
            case Application.Received received -> received.receipt().number().value();
        };
    }
}
