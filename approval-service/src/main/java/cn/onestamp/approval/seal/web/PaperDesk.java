package cn.onestamp.approval.seal.web;

import cn.onestamp.approval.seal.CheckPaper;
import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.ReadPaper;
import cn.onestamp.platform.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sealed documents: the file for applicant and staff, masked facts and the current status for anyone with the code. */
@RestController
class PaperDesk {

    private final ReadPaper papers;
    private final CheckPaper check;

    PaperDesk(ReadPaper papers, CheckPaper check) {
        this.papers = papers;
        this.check = check;
    }

    @GetMapping("/api/cases/{id}/papers/{format}")
    Mono<ResponseEntity<byte[]>> file(@PathVariable UUID id, @PathVariable String format, Caller caller) {
        return papers.read(id.toString(), format, caller.account()).map(content -> ResponseEntity.ok()
                .contentType(format.equalsIgnoreCase("pdf") ? MediaType.APPLICATION_PDF : new MediaType("application", "ofd"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "." + format.toLowerCase(Locale.ROOT) + "\"")
                .body(content));
    }

    @GetMapping("/api/papers/{verificationCode}")
    Mono<Map<String, Object>> verify(@PathVariable String verificationCode) {
        return check.check(verificationCode).map(PaperDesk::view);
    }

    private static Map<String, Object> view(CheckPaper.Checked checked) {
        Paper paper = checked.paper();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("kind", paper.kind());
        view.put("title", paper.title());
        view.put("number", paper.number());
        view.put("organ", paper.organName());
        view.put("holder", paper.holderMasked());
        view.put("decidedOn", paper.decidedOn().toString());
        view.put("sealedAt", paper.sealedAt().toString());
        view.put("status", checked.status().name());
        checked.since().ifPresent(day -> view.put("since", day.toString()));
        checked.identifier().ifPresent(identifier -> view.put("identifier", identifier));
        view.put("documents", paper.files().stream().map(file -> Map.of("format", file.format(), "sha256", file.sha256())).toList());
        return view;
    }
}
