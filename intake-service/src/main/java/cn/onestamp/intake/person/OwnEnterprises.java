package cn.onestamp.intake.person;


import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What a handler sees of the enterprise; to everybody else there is none. */
public final class OwnEnterprises {

    /** A handler with their masked name. */
    public record Named(Handler handler, String name) {}

    public record Seen(Enterprise enterprise, List<Named> handlers) {}

    private final Persons persons;
    private final Enterprises enterprises;
    private final TownTime town;

    public OwnEnterprises(Persons persons, Enterprises enterprises, TownTime town) {
        this.persons = persons;
        this.enterprises = enterprises;
        this.town = town;
    }

    public Mono<Seen> see(String enterpriseId, String account) {
        return persons.getCard(account).flatMap(self -> enterprises.get(enterpriseId)
                .filter(enterprise -> enterprise.handling(self.personId(), town.today()).isPresent())
                .switchIfEmpty(Mono.error(Absent::new)))
                .flatMap(enterprise -> Flux.fromIterable(enterprise.handlers())
                        .concatMap(handler -> persons.get(handler.personId()).map(person -> new Named(handler, person.name().masked())))
                        .collectList().map(named -> new Seen(enterprise, named)));
    }
}
