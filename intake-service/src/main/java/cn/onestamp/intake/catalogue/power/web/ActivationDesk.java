package cn.onestamp.intake.catalogue.power.web;

import cn.onestamp.intake.catalogue.power.ActivatePower;
import cn.onestamp.intake.catalogue.power.CloseBatch;
import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.catalogue.power.Readiness;
import cn.onestamp.intake.catalogue.power.WantedPower;
import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the county prepares a power for a township and publishes it once the township can take it on. */
@RestController
@RequestMapping("/api/powers")
class ActivationDesk {

    private static final int LONGEST_CODE = 100;
    private static final int LONGEST_DOCUMENT = 200;
    private static final int LONGEST_REASON = 500;

    record Preparing(
            String code, String townshipOrgan, Basis basis, @Nullable String entrustingOrgan, String batch, String legalDocument,
            LocalDate from, String handledAt) {

        WantedPower wanted(Act act) {
            if (basis == Basis.RETAINED) {
                throw new Malformed("/basis", "What the county retains is not granted");
            }
            return new WantedPower(idFor(act), Written.text("/code", code, LONGEST_CODE),
                    Written.text("/townshipOrgan", townshipOrgan, LONGEST_CODE), basis,
                    entrustingOrgan == null ? null : Written.text("/entrustingOrgan", entrustingOrgan, LONGEST_CODE),
                    Written.text("/batch", batch, LONGEST_CODE), Written.text("/legalDocument", legalDocument, LONGEST_DOCUMENT), from,
                    Written.text("/handledAt", handledAt, LONGEST_CODE));
        }

        /** The same key makes the same id, so that a repeated request meets its own power. */
        private static String idFor(Act act) {
            return "P-" + UUID.nameUUIDFromBytes((act.account() + "/" + act.key()).getBytes(StandardCharsets.UTF_8));
        }
    }

    record Seen(long version) {}

    record Closing(String batch, String townshipOrgan, String successor, LocalDate lastDay, String legalDocument, String reason) {

        CloseBatch.Closing meant() {
            return new CloseBatch.Closing(Written.text("/batch", batch, LONGEST_CODE), Written.text("/townshipOrgan", townshipOrgan, LONGEST_CODE),
                    Written.text("/successor", successor, LONGEST_CODE), lastDay, new Power.Recall(
                            Written.text("/legalDocument", legalDocument, LONGEST_DOCUMENT), Written.reason("/reason", reason, LONGEST_REASON)));
        }
    }

    record Shown(boolean ready, List<Readiness.Check> checks) {}

    private final ActivatePower activation;
    private final CloseBatch closing;

    ActivationDesk(ActivatePower activation, CloseBatch closing) {
        this.activation = activation;
        this.closing = closing;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> prepare(@RequestBody Preparing preparing, Act act) {
        return activation.prepare(preparing.wanted(act), act.asking(preparing));
    }

    @PostMapping("/closing")
    Mono<Map<String, Object>> close(@RequestBody Closing asked, Act act) {
        return closing.close(asked.meant(), act.asking(asked));
    }

    @GetMapping("/{id}/readiness")
    Mono<Shown> readiness(@PathVariable String id, Caller caller) {
        return activation.readiness(id, caller.account()).map(found -> new Shown(found.isReady(), found.checks()));
    }

    @PostMapping("/{id}/activation")
    Mono<Map<String, Object>> activate(@PathVariable String id, @RequestBody Seen seen, Act act) {
        return activation.activate(id, seen.version(), act.asking(seen));
    }
}
