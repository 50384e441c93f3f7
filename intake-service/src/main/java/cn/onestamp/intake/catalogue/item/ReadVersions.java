package cn.onestamp.intake.catalogue.item;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import reactor.core.publisher.Mono;

/** Anybody reads which versions of an item there were and are, and what changed between two of them. */
public final class ReadVersions {

    /** @param state ENDED, IN_FORCE or TO_COME, today */
    public record Line(int version, LocalDate from, String state) {}

    private final ItemVersions versions;
    private final TownTime town;

    ReadVersions(ItemVersions versions, TownTime town) {
        this.versions = versions;
        this.town = town;
    }

    /** Oldest first. */
    public Mono<List<Line>> list(String itemCode) {
        LocalDate today = town.today();
        return versions.of(itemCode).map(all -> all.stream().map(one -> new Line(one.version(), one.from(), state(one, all, today))).toList());
    }

    /** {@code Absent} where one of them never was. */
    public Mono<VersionDiff> diff(String itemCode, int from, int to) {
        return versions.of(itemCode).map(all -> VersionDiff.between(named(from, all), named(to, all)));
    }

    private static ItemVersion named(int version, List<ItemVersion> all) {
        return all.stream().filter(one -> one.version() == version).findFirst().orElseThrow(Absent::new);
    }

    private static String state(ItemVersion one, List<ItemVersion> all, LocalDate today) {
        if (one.from().isAfter(today)) {
            return "TO_COME";
        }
        boolean replaced = all.stream().anyMatch(later -> later.version() > one.version() && !later.from().isAfter(today));
        return replaced ? "ENDED" : "IN_FORCE";
    }
}
