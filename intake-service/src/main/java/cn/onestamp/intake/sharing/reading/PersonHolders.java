package cn.onestamp.intake.sharing.reading;


import cn.onestamp.intake.person.Enterprises;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.sharing.Holder;
import cn.onestamp.intake.sharing.Holders;
import cn.onestamp.platform.problem.Absent;
import reactor.core.publisher.Mono;

/** Persons by their number, enterprises by their code. */
final class PersonHolders implements Holders {

    private final Persons persons;
    private final Enterprises enterprises;

    PersonHolders(Persons persons, Enterprises enterprises) {
        this.persons = persons;
        this.enterprises = enterprises;
    }

    @Override
    public Mono<Holder> find(String personId) {
        return persons.getIdentity(personId).<Holder>map(identity -> new Holder.OfPerson(identity.citizenId()))
                .onErrorResume(Absent.class, none -> enterprises.get(personId).map(one -> new Holder.OfEnterprise(one.uscc())))
                .onErrorResume(Absent.class, none -> Mono.empty());
    }
}
