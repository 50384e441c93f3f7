package cn.onestamp.intake.person.web;


import cn.onestamp.intake.person.AppointHandler;
import cn.onestamp.intake.person.DismissHandler;
import cn.onestamp.intake.person.Handler;
import cn.onestamp.intake.person.NameEnterprise;
import cn.onestamp.intake.person.OwnEnterprises;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.LinkedHashMap;
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

/** Where enterprises say who acts for them. */
@RestController
@RequestMapping("/api/persons/enterprises")
class EnterpriseDesk {

    record Naming(String uscc, String name) {}

    /** {@code from} and {@code to} are days, both included; null for today and for no end. */
    record Appointing(@Nullable String citizenId, @Nullable String name, @Nullable LocalDate from, @Nullable LocalDate to) {

        AppointHandler.Mandate read(LocalDate today) {
            return new AppointHandler.Mandate(new Typed(citizenId, name).read(today), from, to);
        }

        @Override
        public String toString() {
            return "a mandate";
        }
    }

    private final NameEnterprise naming;
    private final AppointHandler appointing;
    private final DismissHandler dismissing;
    private final OwnEnterprises own;
    private final TownTime town;

    EnterpriseDesk(NameEnterprise naming, AppointHandler appointing, DismissHandler dismissing, OwnEnterprises own, TownTime town) {
        this.naming = naming;
        this.appointing = appointing;
        this.dismissing = dismissing;
        this.own = own;
        this.town = town;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> name(@RequestBody Naming asked, Act act) {
        return naming.name(asked.uscc(), asked.name(), act.asking(asked));
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> see(@PathVariable UUID id, Caller caller) {
        return own.see(id.toString(), caller.account()).map(EnterpriseDesk::seen);
    }

    @PostMapping("/{id}/handlers")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> appoint(@PathVariable UUID id, @RequestBody Appointing asked, Act act) {
        return appointing.appoint(id.toString(), asked.read(town.today()), act);
    }

    @PostMapping("/{id}/handlers/{personId}/end")
    Mono<Map<String, Object>> dismiss(@PathVariable UUID id, @PathVariable UUID personId, Act act) {
        return dismissing.dismiss(id.toString(), personId.toString(), act);
    }

    private static Map<String, Object> seen(OwnEnterprises.Seen seen) {
        return Map.of("enterpriseId", seen.enterprise().id(), "uscc", seen.enterprise().uscc().value(),
                "codeStanding", seen.enterprise().uscc().standing().name(), "name", seen.enterprise().name(),
                "handlers", seen.handlers().stream().map(EnterpriseDesk::handler).toList());
    }

    private static Map<String, Object> handler(OwnEnterprises.Named named) {
        Handler handler = named.handler();
        Map<String, Object> seen = new LinkedHashMap<>(Map.of("personId", handler.personId(), "name", named.name(),
                "role", handler.role().name(), "from", handler.from().toString(), "ended", handler.ended()));
        if (handler.to() != null) {
            seen.put("to", handler.to().toString());
        }
        return seen;
    }
}
