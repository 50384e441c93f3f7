package cn.onestamp.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Worklist_page_comes_at_once {

    private static final int CASES = 50_000;

    @TempDir Path folder;

    @Test void out_of_fifty_thousand_cases() {
        try (var store = EmbeddedStore.start(folder.resolve("hall.mv"), 0); var desk = new Desk(store.uri(), "hall")) {
            var hall = FullHall.filled(desk.collection("cases"), CASES);
            assertThat(hall.page("desk")).hasSize(50).extracting(each -> each.get("day")).isEqualTo(hall.page("place").stream().map(each -> each.get("day")).toList());
            assertThat(hall.waiting("desk")).isEqualTo(hall.waiting("place")).isBetween(1000L, 2000L);
            FullHall.quickest(30, () -> hall.page("desk"));
            double indexed = FullHall.quickest(31, () -> hall.page("desk"));
            double scanned = FullHall.quickest(3, () -> hall.page("place"));
            System.out.printf("page of 50 out of %,d x 2 KB: %.1f ms with the index, %.0f ms without (%.0f times)%n", CASES, indexed, scanned, scanned / indexed);
            assertThat(indexed).isLessThanOrEqualTo(10);
            assertThat(scanned / indexed).isGreaterThan(5);
        }
    }
}
