package cn.onestamp.intake.routing;

import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The service items in force. */
public final class PublishedItems {

    private final Shelf<PublishedItem> versions;

    PublishedItems(Shelf<PublishedItem> versions) {
        this.versions = versions;
    }

    /** The version in force on that day; {@link Absent} where there is none. */
    public PublishedItem get(String code, LocalDate day) {
        return find(code, day).orElseThrow(Absent::new);
    }

    /** The version a case was handed in under, whatever has been published since; {@link Absent} where it never was. */
    public PublishedItem get(String code, int version) {
        return versions.in(code).stream().filter(item -> item.version() == version).findFirst().orElseThrow(Absent::new);
    }

    public Optional<PublishedItem> find(String code, LocalDate day) {
        return versions.in(code).stream()
                .filter(item -> !item.from().isAfter(day))
                .max(Comparator.comparingInt(PublishedItem::version));
    }
}
