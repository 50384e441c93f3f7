package cn.onestamp.intake.sharing.register;


import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.sharing.Holder;
import cn.onestamp.intake.sharing.Provider;
import cn.onestamp.intake.sharing.Shared;
import cn.onestamp.platform.table.Row;
import cn.onestamp.platform.table.Table;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code shared-register.csv}: person × material. A handler's row is also the enterprise's; one that is unreachable never answers. */
final class SharedRegisterFile implements Provider {

    private record Asked(String holder, String material) {}

    private final Mono<Map<Asked, Row>> documents;

    SharedRegisterFile(Path folder) {
        documents = Mono.fromCallable(() -> read(folder)).subscribeOn(Schedulers.boundedElastic())
                .cacheInvalidateIf(none -> false);
    }

    @Override
    public Mono<Shared.Found> find(Holder holder, String materialCode) {
        return documents.flatMap(known -> answer(known.get(new Asked(numberOf(holder), materialCode))));
    }

    private static Mono<Shared.Found> answer(@Nullable Row row) {
        return switch (row == null ? "NOT_FOUND" : row.text("outcome")) {
            case "FOUND" -> Mono.fromSupplier(() -> new Shared.Found(Objects.requireNonNull(row).text("document_no"), row.day("valid_to")));
            case "UNREACHABLE" -> Mono.never();
            default -> Mono.empty();
        };
    }

    private static String numberOf(Holder holder) {
        return switch (holder) {
            case Holder.OfPerson person -> person.number().reveal();
            case Holder.OfEnterprise enterprise -> enterprise.code().value();
        };
    }

    private static Map<Asked, Row> read(Path folder) {
        Map<String, Row> people = Table.read(folder.resolve("people.csv")).stream().collect(toMap(row -> row.text("username"), row -> row));
        return Table.read(folder.resolve("shared-register.csv")).stream()
                .flatMap(row -> holders(people.get(row.text("username"))).map(holder -> Map.entry(new Asked(holder, row.text("material_code")), row)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Stream<String> holders(Row person) {
        return Stream.of(person.text("citizen_id"), person.optional("uscc")).filter(Objects::nonNull);
    }
}
