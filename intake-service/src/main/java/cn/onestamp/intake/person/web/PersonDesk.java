package cn.onestamp.intake.person.web;

import cn.onestamp.intake.person.BindAccount;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.town.TownTime;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/persons/me")
class PersonDesk {

    /** What is typed; never written anywhere as it is. */
    record Typed(@Nullable String citizenId, @Nullable String name) {

        Identity read(TownTime town) {
            return Identity.read(citizenId == null ? "" : citizenId, name == null ? "" : name, town.today());
        }

        @Override
        public String toString() {
            return "number and name";
        }
    }

    private final BindAccount binding;
    private final Persons persons;
    private final TownTime town;

    PersonDesk(BindAccount binding, Persons persons, TownTime town) {
        this.binding = binding;
        this.persons = persons;
        this.town = town;
    }

    @PostMapping("/binding")
    Mono<PersonCard> bind(@RequestBody Typed typed, Act act) {
        return binding.bind(typed.read(town), act);
    }

    @GetMapping
    Mono<PersonCard> me(Caller caller) {
        return persons.getCard(caller.account());
    }
}
