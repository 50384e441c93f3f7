package cn.onestamp.intake.catalogue.item.web;

import cn.onestamp.intake.catalogue.item.Changes;
import cn.onestamp.intake.catalogue.item.PublishVersion;
import cn.onestamp.intake.catalogue.item.ReadVersions;
import cn.onestamp.intake.catalogue.item.VersionDiff;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Malformed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/items/{code}/versions")
class VersionDesk {

    /** {@code basedOn}: the newest version as the caller has seen it; {@code from}: first day in force. */
    record NextVersion(int basedOn, LocalDate from, Changes changes) {}

    record Versions(List<ReadVersions.Line> versions) {}

    private final PublishVersion publishing;
    private final ReadVersions reading;

    VersionDesk(PublishVersion publishing, ReadVersions reading) {
        this.publishing = publishing;
        this.reading = reading;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> publish(@PathVariable String code, @RequestBody NextVersion next, Act act) {
        return publishing.publish(code, next.basedOn(), next.from(), next.changes(), act.asking(next));
    }

    @GetMapping
    Mono<Versions> list(@PathVariable String code) {
        return reading.list(code).map(Versions::new);
    }

    @GetMapping("/diff")
    Mono<VersionDiff> diff(@PathVariable String code, @RequestParam int from, @RequestParam int to) {
        return reading.diff(code, number("from", from), number("to", to));
    }

    private static int number(String field, int typed) {
        if (typed < 1) {
            throw new Malformed(field, "Versions are counted from one");
        }
        return typed;
    }
}
