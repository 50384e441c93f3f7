package cn.onestamp.intake.catalogue.organisation.web;

import cn.onestamp.intake.catalogue.organisation.OrganisationChart;
import cn.onestamp.intake.catalogue.organisation.ReadOrganisation;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Malformed;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class OrganisationDesk {

    record Listed(List<ReadOrganisation.Township> townships) {}

    private final ReadOrganisation organisation;

    OrganisationDesk(ReadOrganisation organisation) {
        this.organisation = organisation;
    }

    @GetMapping("/api/townships")
    Mono<Listed> townships() {
        return Mono.fromSupplier(() -> new Listed(organisation.townships()));
    }

    @GetMapping("/api/organs")
    Mono<OrganisationChart> organs(@RequestParam String division) {
        return Mono.fromSupplier(() -> organisation.chart(code(division)));
    }

    private static DivisionCode code(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code;
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("division", flaw.sentence());
        };
    }
}
