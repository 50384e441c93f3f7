package cn.onestamp.intake.mandate.web;

import cn.onestamp.intake.mandate.GiveMandate;
import cn.onestamp.intake.mandate.Mandate;
import cn.onestamp.intake.mandate.OwnMandates;
import cn.onestamp.intake.mandate.RevokeMandate;
import cn.onestamp.intake.mandate.Village;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.web.BodyBytes;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where agents draw up mandates with the paper that proves them, and either side looks at them and ends them. */
@RestController
@RequestMapping("/api/mandates")
class MandateDesk {

    /** Number and name as they stand on the card; never written anywhere as they are. */
    record DrawingUp(String citizenId, String name, Village.@Nullable Card guardian, List<String> items, LocalDate from, LocalDate to) {

        Village.Giving giving() {
            return new Village.Giving(new Village.Card(citizenId, name), guardian);
        }

        GiveMandate.Terms terms() {
            return new GiveMandate.Terms(items, from, to);
        }

        @Override
        public String toString() {
            return "a mandate for " + items;
        }
    }

    private final GiveMandate giving;
    private final RevokeMandate revoking;
    private final OwnMandates own;

    MandateDesk(GiveMandate giving, RevokeMandate revoking, OwnMandates own) {
        this.giving = giving;
        this.revoking = revoking;
        this.own = own;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> drawUp(@RequestBody DrawingUp mandate, Act act) {
        UUID id = UUID.nameUUIDFromBytes(("mandate/" + act.account() + "/" + act.key()).getBytes(StandardCharsets.UTF_8));
        return giving.drawUp(id.toString(), mandate.giving(), mandate.terms(), act.asking(mandate.terms()));
    }

    @PutMapping("/{id}/proof")
    Mono<Map<String, Object>> prove(
            @PathVariable UUID id, @RequestHeader("Content-Type") String mediaType, @RequestBody Flux<DataBuffer> paper, Act act) {
        return giving.prove(id.toString(), BodyBytes.of(paper), mediaType, act);
    }

    @PostMapping("/{id}/revocation")
    Mono<Map<String, Object>> revoke(@PathVariable UUID id, Act act) {
        return revoking.revoke(id.toString(), act);
    }

    @GetMapping
    Mono<Map<String, Object>> own(Caller caller) {
        return own.of(caller.account()).map(MandateDesk::shown).collectList().map(rows -> Map.of("mandates", rows));
    }

    static Map<String, Object> shown(Mandate mandate) {
        Mandate.Content content = mandate.content();
        Map<String, Object> view = new LinkedHashMap<>(Map.of("id", content.id(), "version", mandate.revision().version(),
                "status", mandate.status(), "principal", content.principalMasked(), "principalId", content.principalId(),
                "agent", content.agent(), "items", content.items(), "from", content.from().toString(), "to", content.to().toString()));
        if (mandate instanceof Mandate.Revoked revoked) {
            view.put("revokedOn", revoked.on().toString());
        }
        return view;
    }
}
