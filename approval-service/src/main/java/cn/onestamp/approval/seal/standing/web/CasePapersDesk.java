package cn.onestamp.approval.seal.standing.web;

import cn.onestamp.approval.seal.Paper;
import cn.onestamp.approval.seal.standing.ReadStandingPapers;
import cn.onestamp.platform.caller.Caller;
import java.util.LinkedHashMap;
import java.util.List;
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

/** Everything in writing about one case: what was told on the way, and how it ended. */
@RestController
class CasePapersDesk {

    private final ReadStandingPapers papers;

    CasePapersDesk(ReadStandingPapers papers) {
        this.papers = papers;
    }

    @GetMapping("/api/cases/{id}/papers")
    Mono<Map<String, Object>> list(@PathVariable UUID id, Caller caller) {
        return papers.listed(id.toString(), caller.account())
                .map(all -> Map.of("papers", all.stream().map(CasePapersDesk::view).toList()));
    }

    @GetMapping("/api/cases/{id}/papers/{document}/{format}")
    Mono<ResponseEntity<byte[]>> file(@PathVariable UUID id, @PathVariable String document, @PathVariable String format, Caller caller) {
        return papers.read(id.toString(), document, format, caller.account()).map(content -> ResponseEntity.ok()
                .contentType(format.equalsIgnoreCase("pdf") ? MediaType.APPLICATION_PDF : new MediaType("application", "ofd"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + document + "." + format.toLowerCase(Locale.ROOT) + "\"")
                .body(content));
    }

    private static Map<String, Object> view(ReadStandingPapers.Listed listed) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("document", listed.document());
        view.put("kind", listed.kind());
        view.put("sealed", listed.sealed().isPresent());
        listed.sealed().ifPresent(paper -> sealed(paper, view));
        return view;
    }

    private static void sealed(Paper paper, Map<String, Object> view) {
        view.put("title", paper.title());
        view.put("sealedAt", paper.sealedAt().toString());
        view.put("verificationCode", paper.verificationCode());
        view.put("files", paper.files().stream().map(file -> Map.of("format", file.format(), "sha256", file.sha256())).toList());
    }
}
