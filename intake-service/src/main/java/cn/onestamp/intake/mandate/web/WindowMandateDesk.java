package cn.onestamp.intake.mandate.web;

import cn.onestamp.intake.mandate.RevokeAtTheWindow;
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

    record Revoking(String reason) {}

    private final RevokeAtTheWindow revoking;

    WindowMandateDesk(RevokeAtTheWindow revoking) {
        this.revoking = revoking;
    }

    @PostMapping("/api/window/mandates/{id}/revocation")
    Mono<Map<String, Object>> revoke(@PathVariable UUID id, @RequestBody Revoking asked, Act act) {
        return revoking.revoke(id.toString(), asked.reason(), act.asking(asked));
    }
}
