package cn.onestamp.intake.person.web;


import cn.onestamp.intake.person.BindAccount;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principal;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.intake.person.TakeCharge;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.town.TownTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where people say who they are and for whom they act. */
@RestController
@RequestMapping("/api/persons/me")
class PersonDesk {

    private final BindAccount binding;
    private final TakeCharge charge;
    private final Persons persons;
    private final Principals principals;
    private final TownTime town;

    PersonDesk(BindAccount binding, TakeCharge charge, Persons persons, Principals principals, TownTime town) {
        this.binding = binding;
        this.charge = charge;
        this.persons = persons;
        this.principals = principals;
        this.town = town;
    }

    @PostMapping("/binding")
    Mono<PersonCard> bind(@RequestBody Typed typed, Act act) {
        return binding.bind(typed.read(town.today()), act);
    }

    @PostMapping("/wards")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> takeCharge(@RequestBody Typed typed, Act act) {
        return charge.of(typed.read(town.today()), act);
    }

    @GetMapping
    Mono<Map<String, Object>> me(Caller caller) {
        return persons.getCard(caller.account()).flatMap(card -> principals.principalsOf(caller.account(), town.today())
                .map(PersonDesk::seen).collectList().map(actingFor -> me(card, actingFor)));
    }

    private static Map<String, Object> me(PersonCard card, List<Map<String, Object>> actingFor) {
        Map<String, Object> me = new LinkedHashMap<>(card.asMap());
        me.put("principals", actingFor);
        return me;
    }

    private static Map<String, Object> seen(Principal principal) {
        Map<String, Object> seen = new LinkedHashMap<>();
        seen.put("personId", principal.personId());
        seen.put("how", principal.how().name());
        seen.put("name", principal.name());
        if (principal.until() != null) {
            seen.put("until", principal.until().toString());
        }
        if (principal.onlyItems() != null) {
            seen.put("onlyItems", principal.onlyItems());
        }
        return seen;
    }
}
