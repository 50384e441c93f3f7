package cn.onestamp.intake.catalogue.uniformity.web;

import cn.onestamp.intake.catalogue.uniformity.UniformityReport;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class UniformityDesk {

    private final UniformityReport report;

    UniformityDesk(UniformityReport report) {
        this.report = report;
    }

    @GetMapping("/api/uniformity")
    Mono<UniformityReport.Report> today() {
        return Mono.fromSupplier(report::today);
    }
}
