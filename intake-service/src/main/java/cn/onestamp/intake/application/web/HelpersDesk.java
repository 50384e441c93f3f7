package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.BeginApplication;
import cn.onestamp.intake.application.HeldForOthers;
import cn.onestamp.intake.application.TakeOver;
import cn.onestamp.intake.application.ThreeDoors;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where clerks begin for whoever walks in, agents see what they hold, and applicants take over what is theirs. */
@RestController
class HelpersDesk {

    /**
     * {@code citizenId} and {@code name} as they stand on the card the clerk has seen; never written anywhere as they are.
     * {@code guardian}: of a minor; {@code enterprise}: for which whoever walked in asks as its handler.
     */
    record WalkIn(String citizenId, String name, Applicants.@Nullable Card guardian, Applicants.@Nullable Licence enterprise,
            String itemCode, String place, @Nullable Map<String, String> situation, Map<String, Object> form) {

        Applicants.Shown shown() {
            return new Applicants.Shown(new Applicants.Card(citizenId, name), guardian, enterprise);
        }

        BeginApplication.Wish wish() {
            return new BeginApplication.Wish(itemCode, ResidentDesk.place(place), situation == null ? Map.of() : situation, form);
        }

        @Override
        public String toString() {
            return "a walk-in for " + itemCode;
        }
    }

    record TakingOver(long version) {}

    private final ThreeDoors doors;
    private final TakeOver takingOver;
    private final HeldForOthers held;

    HelpersDesk(ThreeDoors doors, TakeOver takingOver, HeldForOthers held) {
        this.doors = doors;
        this.takingOver = takingOver;
        this.held = held;
    }

    @PostMapping("/api/window/applications")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> walkIn(@RequestBody WalkIn walkIn, Act act) {
        return doors.atTheWindow(ResidentDesk.idFrom(act).toString(), walkIn.wish(), walkIn.shown(),
                act.asking(walkIn.wish()));
    }

    @GetMapping("/api/mandates/applications")
    Mono<Map<String, Object>> held(Caller caller) {
        return held.byAgent(caller.account()).map(ApplicationViews::forWindow).collectList().map(ApplicationViews::list);
    }

    @PostMapping("/api/applications/{id}/take-over")
    Mono<Map<String, Object>> takeOver(@PathVariable UUID id, @RequestBody TakingOver taking, Act act) {
        return takingOver.takeOver(id.toString(), taking.version(), act.asking(taking));
    }
}
