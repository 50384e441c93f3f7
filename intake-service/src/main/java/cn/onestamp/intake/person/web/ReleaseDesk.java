package cn.onestamp.intake.person.web;


import cn.onestamp.intake.person.ReleaseAccount;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a clerk who has seen the identity card frees a person from an account that is not theirs. */
@RestController
class ReleaseDesk {

    private static final int LONGEST = 200;

    record Sighted(@Nullable String citizenId, @Nullable String name, String reason) {

        @Override
        public String toString() {
            return "a sighted card";
        }
    }

    private final ReleaseAccount releasing;
    private final TownTime town;

    ReleaseDesk(ReleaseAccount releasing, TownTime town) {
        this.releasing = releasing;
        this.town = town;
    }

    @PostMapping("/api/window/persons/release")
    Mono<Map<String, Object>> release(@RequestBody Sighted sighted, Act act) {
        if (sighted.reason().isBlank() || sighted.reason().length() > LONGEST) {
            throw new Remediable(List.of(new Remediable.Fault("/reason", "REASON", "请填写解除绑定的理由，不超过200字。")));
        }
        return releasing.release(new Typed(sighted.citizenId(), sighted.name()).read(town.today()), sighted.reason(), act);
    }
}
