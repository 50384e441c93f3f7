package cn.onestamp.intake.person.web;

import cn.onestamp.intake.person.DeclareKin;
import cn.onestamp.intake.person.KeepKin;
import cn.onestamp.intake.person.Kin;
import cn.onestamp.intake.person.KinBook;
import cn.onestamp.intake.person.Kinship;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Written;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Where staff say from whose cases they stay away, and the county's desk of posts keeps the book. */
@RestController
@RequestMapping("/api/persons/kin")
class KinDesk {

    private static final int LONGEST_REASON = 200;

    record Declaring(String citizenId, String name, Kinship kinship, @Nullable String account) {

        DeclareKin.Relative relative() {
            return new DeclareKin.Relative(citizenId, name, kinship);
        }

        @Override
        public String toString() {
            return "a relative";
        }
    }

    record Ending(String account, String reason) {}

    private final DeclareKin declaring;
    private final KeepKin keeping;

    KinDesk(DeclareKin declaring, KeepKin keeping) {
        this.declaring = declaring;
        this.keeping = keeping;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> declare(@RequestBody Declaring asked, Act act) {
        return declaring.declare(Optional.ofNullable(asked.account()), asked.relative(), act);
    }

    @GetMapping
    Mono<Map<String, Object>> read(@RequestParam Optional<String> account, Caller caller) {
        return keeping.read(account, caller.account()).map(KinDesk::seen).collectList().map(kin -> Map.of("kin", kin));
    }

    @PostMapping("/{personId}/end")
    Mono<Map<String, Object>> end(@PathVariable UUID personId, @RequestBody Ending asked, Act act) {
        return keeping.end(personId.toString(), asked.account(), Written.text("/reason", asked.reason(), LONGEST_REASON), act.asking(asked));
    }

    private static Map<String, Object> seen(KinBook.Named named) {
        Kin kin = named.kin();
        Map<String, Object> seen = new LinkedHashMap<>(named.relative().asMap());
        seen.put("account", kin.account());
        seen.put("kinship", kin.kinship().name());
        seen.put("from", kin.from().toString());
        if (kin.ended() != null) {
            seen.put("ended", kin.ended().toString());
        }
        if (kin.why() != null) {
            seen.put("why", kin.why());
        }
        return seen;
    }
}
