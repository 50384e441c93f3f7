package cn.onestamp.intake.person.files;

import static java.util.stream.Collectors.toUnmodifiableMap;

import cn.onestamp.intake.person.Identity;
import cn.onestamp.intake.person.IdentityRegister;
import cn.onestamp.platform.id.CitizenId;
import cn.onestamp.platform.id.PersonName;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.util.Map;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** The demo register: the people of {@code people.csv}, read when first asked. */
final class PeopleFile implements IdentityRegister {

    private final Mono<Map<CitizenId, PersonName>> people;

    PeopleFile(Path file) {
        people = Mono.fromCallable(() -> read(file)).subscribeOn(Schedulers.boundedElastic())
                .cacheInvalidateIf(none -> false);
    }

    @Override
    public Mono<Boolean> confirms(Identity claimed) {
        return people.map(known -> {
            PersonName name = known.get(claimed.citizenId());
            return name != null && name.matches(claimed.name());
        });
    }

    private static Map<CitizenId, PersonName> read(Path file) {
        return Table.read(file).stream().collect(toUnmodifiableMap(
                row -> CitizenId.of(row.text("citizen_id")), row -> PersonName.of(row.text("name_zh"))));
    }
}
