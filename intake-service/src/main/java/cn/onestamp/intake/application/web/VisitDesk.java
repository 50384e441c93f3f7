package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.visits.CountVisits;
import cn.onestamp.intake.application.visits.NoteVisit;
import cn.onestamp.intake.application.visits.Visits;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a clerk notes that an applicant had to come, and sees how often they all had to. */
@RestController
class VisitDesk {

    /** {@code version}: missing where the clerk has not looked at the case. */
    record Noting(@Nullable Long version) {}

    record Row(String item, String name, int cases, int visits) {
        static Row of(Visits.OfItem counted) {
            return new Row(counted.itemCode(), counted.itemName(), counted.cases(), counted.visits());
        }
    }

    record Counted(List<Row> items, @Nullable String next) {
        static Counted of(Page<Visits.OfItem> page) {
            return new Counted(page.rows().stream().map(Row::of).toList(), page.next());
        }
    }

    private final NoteVisit noting;
    private final CountVisits counting;

    VisitDesk(NoteVisit noting, CountVisits counting) {
        this.noting = noting;
        this.counting = counting;
    }

    @PostMapping("/api/window/applications/{id}/visits")
    Mono<Map<String, Object>> note(@PathVariable UUID id, @RequestBody Noting visit, Act act) {
        return noting.note(id.toString(), visit.version(), act.asking(visit));
    }

    @GetMapping("/api/window/visits")
    Mono<Counted> count(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @RequestParam(required = false) @Nullable String after, Caller caller) {
        return counting.forClerk(caller.account(), from, to, after).map(Counted::of);
    }
}
