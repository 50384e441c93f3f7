package cn.onestamp.intake.person.web;

import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** For whom an account speaks, itself included, by ids alone; asked by the back office when somebody looks for their licences. */
@RestController
class PrincipalsDoor {

    /** The account of the client {@code approval-service}, as the realm names it. */
    private static final String BACK_OFFICE = "service-account-approval-service";

    private final Persons persons;
    private final Principals principals;
    private final TownTime town;

    PrincipalsDoor(Persons persons, Principals principals, TownTime town) {
        this.persons = persons;
        this.principals = principals;
        this.town = town;
    }

    @GetMapping("/internal/principals")
    Mono<Map<String, List<String>>> of(@RequestParam String account, Caller caller) {
        if (!caller.account().equals(BACK_OFFICE)) {
            return Mono.error(new Absent());
        }
        return Flux.concat(persons.ofAccount(account).map(self -> self.personId()),
                        principals.principalsOf(account, town.today()).map(principal -> principal.personId()))
                .distinct().collectList().map(ids -> Map.of("principals", ids));
    }
}
