package cn.onestamp.intake.catalogue;

import static java.util.stream.Collectors.toMap;

import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds items by name, search word or code; every word of the query must fit. */
final class ItemSearch {

    private record Found(SearchEntry entry, int distance) {}

    private final Shelf<SearchEntry> versions;

    ItemSearch(Shelf<SearchEntry> versions) {
        this.versions = versions;
    }

    /** The versions in force on that day, best fit first; all of them for an empty query. */
    Stream<SearchEntry> find(String query, LocalDate day) {
        List<String> words = Arrays.stream(query.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        return inForce(day)
                .map(entry -> new Found(entry, distance(entry, words)))
                .filter(found -> found.distance() >= 0)
                .sorted(Comparator.comparingInt(Found::distance).thenComparing(found -> found.entry().code()))
                .map(Found::entry);
    }

    private Stream<SearchEntry> inForce(LocalDate day) {
        return versions.all().stream()
                .filter(entry -> !entry.from().isAfter(day))
                .collect(toMap(SearchEntry::code, entry -> entry,
                        (one, other) -> one.version() > other.version() ? one : other))
                .values().stream();
    }

    private static int distance(SearchEntry entry, List<String> words) {
        int worst = 0;
        for (String word : words) {
            int distance = entry.distanceTo(word);
            if (distance < 0) {
                return distance;
            }
            worst = Math.max(worst, distance);
        }
        return worst;
    }
}
