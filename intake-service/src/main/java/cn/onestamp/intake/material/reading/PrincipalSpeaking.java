package cn.onestamp.intake.material.reading;


import cn.onestamp.intake.material.Speaking;
import cn.onestamp.intake.person.PersonCard;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.platform.town.TownTime;
import reactor.core.publisher.Mono;

/** Self, wards and enterprises. */
final class PrincipalSpeaking implements Speaking {

    private final Persons persons;
    private final Principals principals;
    private final TownTime town;

    PrincipalSpeaking(Persons persons, Principals principals, TownTime town) {
        this.persons = persons;
        this.principals = principals;
        this.town = town;
    }

    @Override
    public Mono<String> ownPerson(String account) {
        return persons.getCard(account).map(PersonCard::personId);
    }

    @Override
    public Mono<Boolean> speaksFor(String account, String personId) {
        return principals.speaksFor(account, personId, town.today());
    }
}
