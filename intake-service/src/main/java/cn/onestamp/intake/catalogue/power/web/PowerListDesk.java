package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.intake.catalogue.power.ListedPower;
import cn.onestamp.intake.catalogue.power.PowerCounts;
import cn.onestamp.intake.catalogue.power.OverlapReport;
import cn.onestamp.intake.catalogue.power.PowerList;
import cn.onestamp.intake.catalogue.power.PowerQuery;
import cn.onestamp.intake.catalogue.power.PowerTable;
import cn.onestamp.platform.page.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The public list of powers: page by page, as a table, and counted. */
@RestController
@RequestMapping("/api/powers")
class PowerListDesk {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    record Listed(List<ListedPower> powers, int total, @Nullable String next) {}

    private final PowerList powers;
    private final OverlapReport overlaps;

    PowerListDesk(PowerList powers, OverlapReport overlaps) {
        this.powers = powers;
        this.overlaps = overlaps;
    }

    @GetMapping
    Mono<Listed> page(@RequestParam Map<String, String> typed) {
        Wanted wanted = new Wanted(typed);
        PowerQuery query = wanted.query();
        return Mono.fromSupplier(() -> {
            Page<ListedPower> page = powers.page(query, wanted.after());
            return new Listed(page.rows(), powers.count(query), page.next());
        });
    }

    @GetMapping("/export")
    ResponseEntity<Flux<String>> export(@RequestParam Map<String, String> typed) {
        PowerQuery query = new Wanted(typed).query();
        return ResponseEntity.ok().contentType(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"powers.csv\"")
                .body(Flux.fromStream(() -> PowerTable.of(powers.all(query))));
    }

    @GetMapping("/counts")
    Mono<PowerCounts> counts() {
        return Mono.fromSupplier(powers::counts);
    }

    @GetMapping("/overlaps")
    Mono<OverlapReport.Report> overlaps() {
        return Mono.fromSupplier(overlaps::today);
    }
}
