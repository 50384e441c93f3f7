package cn.onestamp.approval.seal.web;

import cn.onestamp.approval.seal.PressSeal;
import cn.onestamp.platform.caller.VouchedAct;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the keeper presses the seal. */
@RestController
class KeeperDesk {

    record Pressing(long version) {}

    private final PressSeal seal;

    KeeperDesk(PressSeal seal) {
        this.seal = seal;
    }

    @PostMapping("/api/cases/{id}/seal")
    Mono<Map<String, Object>> press(@PathVariable UUID id, @RequestBody Pressing pressing, VouchedAct act) {
        return seal.press(id.toString(), pressing.version(), act.asking(pressing));
    }
}
