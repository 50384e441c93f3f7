package cn.onestamp.intake.mandate.web;

import cn.onestamp.intake.mandate.RevokeAtTheWindow;
import cn.onestamp.intake.mandate.Village;
import cn.onestamp.platform.caller.Act;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where people without an account have a mandate ended. */
@RestController
class WindowMandateDesk {

    /** Number and name as they stand on the card the clerk has seen; never written anywhere as they are. */
    record Looking(String citizenId, String name) {

        @Override
        public String toString() {
            return "a card";
        }
    }

    record Revoking(String reason) {}

    private final RevokeAtTheWindow revoking;

    WindowMandateDesk(RevokeAtTheWindow revoking) {
        this.revoking = revoking;
    }

    /** A question asked with a body, because a number has no place in an address. */
    @PostMapping("/api/window/mandates")
    Mono<Map<String, Object>> of(@RequestBody Looking asked, Act act) {
        return revoking.of(new Village.Card(asked.citizenId(), asked.name()), act).map(MandateDesk::shown).collectList()
                .map(rows -> Map.of("mandates", rows));
    }

    @PostMapping("/api/window/mandates/{id}/revocation")
    Mono<Map<String, Object>> revoke(@PathVariable UUID id, @RequestBody Revoking asked, Act act) {
        return revoking.revoke(id.toString(), asked.reason(), act.asking(asked));
    }
}
