package cn.onestamp.intake.catalogue;

import static java.util.stream.Collectors.toMap;

import cn.onestamp.intake.finding.Finder;
import cn.onestamp.intake.finding.Fit;
import cn.onestamp.intake.finding.Readings;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the items in force on a day; what was learnt about them is kept until others are in force. */
final class ItemSearch {

    /** {@code sure}: what was meant; otherwise it is only similar. */
    record Found(SearchEntry entry, boolean sure) {}

    private record Learnt(Map<String, SearchEntry> entries, Finder finder) {}

    private final Shelf<SearchEntry> versions;
    private final Readings readings;
    private volatile Learnt learnt;

    ItemSearch(Shelf<SearchEntry> versions, Readings readings) {
        this.versions = versions;
        this.readings = readings;
        this.learnt = learn(Map.of());
    }

    /** Best fit first; all of them for an empty query. Where nothing is sure, what is similar. */
    Stream<Found> find(String query, LocalDate day) {
        Map<String, SearchEntry> inForce = inForce(day);
        if (query.isBlank()) {
            return inForce.values().stream().map(entry -> new Found(entry, true));
        }
        return finderOf(inForce).find(query).stream().map(hit -> found(inForce.get(hit.code()), hit.fit()));
    }

    private static Found found(SearchEntry entry, Fit fit) {
        return new Found(entry, fit.sure());
    }

    private Finder finderOf(Map<String, SearchEntry> inForce) {
        Learnt known = learnt;
        if (!known.entries().equals(inForce)) {
            known = learn(inForce);
            learnt = known;
        }
        return known.finder();
    }

    private Learnt learn(Map<String, SearchEntry> inForce) {
        return new Learnt(inForce, new Finder(inForce.values().stream().map(SearchEntry::named).toList(), readings));
    }

    private Map<String, SearchEntry> inForce(LocalDate day) {
        return versions.all().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .collect(toMap(SearchEntry::code, entry -> entry,
                        (one, other) -> one.version() > other.version() ? one : other, TreeMap::new));
    }
}
