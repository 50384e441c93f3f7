package cn.onestamp.intake.material.web;


import cn.onestamp.intake.material.LibraryEntry;
import cn.onestamp.intake.material.OwnLibrary;
import cn.onestamp.platform.caller.Caller;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where people see what they need not send again. */
@RestController
class LibraryDesk {

    private final OwnLibrary own;

    LibraryDesk(OwnLibrary own) {
        this.own = own;
    }

    @GetMapping("/api/library")
    Mono<Map<String, Object>> entries(@RequestParam(required = false) @Nullable UUID person, Caller caller) {
        return own.entries(caller.account(), person == null ? null : person.toString())
                .map(LibraryDesk::seen).collectList().map(entries -> Map.of("entries", entries));
    }

    private static Map<String, Object> seen(LibraryEntry entry) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("id", entry.id());
        seen.put("title", entry.file().title());
        seen.put("fileName", entry.file().fileName());
        seen.put("mediaType", entry.file().mediaType());
        seen.put("size", entry.file().size());
        seen.put("sha256", entry.file().sha256());
        if (entry.file().materialCode() != null) {
            seen.put("materialCode", entry.file().materialCode());
        }
        seen.put("level", entry.level().name());
        if (entry.file().validUntil() != null) {
            seen.put("validUntil", entry.file().validUntil().toString());
        }
        return seen;
    }
}
