package cn.onestamp.approval.seal.web;

import cn.onestamp.approval.seal.SealRegister;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.town.TownTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Asked by the catalogue before a power is published: whether the organ could seal what it decides. */
@RestController
class SealRegisterDesk {

    record Found(boolean active) {}

    private final SealRegister seals;
    private final TownTime town;

    SealRegisterDesk(SealRegister seals, TownTime town) {
        this.seals = seals;
        this.town = town;
    }

    @GetMapping("/internal/seals")
    Mono<Found> approvalSeal(@RequestParam String organ) {
        return Mono.fromSupplier(() -> seals.approvalSealOf(organ, town.today()))
                .map(seal -> new Found(true))
                .onErrorReturn(Unavailable.class, new Found(false));
    }
}
