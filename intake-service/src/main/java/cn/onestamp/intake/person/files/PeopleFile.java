package cn.onestamp.intake.person.files;


import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.person.Contact;
import cn.onestamp.intake.person.Handler.Role;
import cn.onestamp.intake.person.Identity;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The demo registers: the people of {@code people.csv}, read when first asked; of an enterprise's people the first represents it. */
final class PeopleFile implements Registers {

    private final Mono<Map<CitizenId, RegisteredPerson>> people;

    PeopleFile(Path file) {
        people = Mono.fromCallable(() -> read(file)).subscribeOn(Schedulers.boundedElastic())
                .cacheInvalidateIf(none -> false);
    }

    @Override
    public Mono<Boolean> confirms(Identity claimed) {
        return people.map(known -> find(known, claimed.citizenId())
                .filter(person -> person.name().matches(claimed.name())).isPresent());
    }

    @Override
    public Mono<Boolean> isGuardian(CitizenId guardian, CitizenId ward) {
        return people.map(known -> find(known, guardian)
                .flatMap(adult -> find(known, ward).filter(child -> adult.username().equals(child.guardian()))).isPresent());
    }

    @Override
    public Mono<Registration> find(Uscc code) {
        return people.flatMap(known -> Mono.justOrEmpty(
                registration(known.values().stream().filter(person -> person.isOf(code)).toList())));
    }

    @Override
    public Mono<Contact> find(Identity person) {
        return people.flatMap(known -> Mono.justOrEmpty(find(known, person.citizenId()).map(RegisteredPerson::contact)));
    }

    @Override
    public Mono<Boolean> isOf(String account, CitizenId person) {
        return people.map(known -> find(known, person).filter(one -> one.username().equals(account)).isPresent());
    }

    @Override
    public Mono<Boolean> employs(String account) {
        return people.map(known -> known.values().stream().anyMatch(person -> person.staff() && person.username().equals(account)));
    }

    private static Optional<Registration> registration(List<RegisteredPerson> there) {
        return there.stream().findFirst().flatMap(representative -> representative.firm().map(firm ->
                new Registration(firm.code(), firm.name(), there.stream().collect(toMap(RegisteredPerson::number,
                        person -> person == representative ? Role.LEGAL_REPRESENTATIVE : Role.HANDLER)))));
    }

    private static Optional<RegisteredPerson> find(Map<CitizenId, RegisteredPerson> known, CitizenId number) {
        return Optional.ofNullable(known.get(number));
    }

    private static Map<CitizenId, RegisteredPerson> read(Path file) {
        return Table.read(file).stream().map(RegisteredPerson::of).collect(
                toMap(RegisteredPerson::number, person -> person, (one, other) -> one, LinkedHashMap::new));
    }
}
