package cn.onestamp.intake.catalogue.power;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.reference.ShelfFilling;
import cn.onestamp.platform.rights.Organ;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which boundaries between organs of one level are not clear (S31). */
class Nobody_stands_on_a_neighbours_article {

    private static final Instant MONDAY = Instant.parse("2026-01-05T01:00:00Z");
    private static final String DONGHUA = "532301105000";
    private static final String YULU = "532324201000";

    private final List<Event> granted = new ArrayList<>();

    @Test
    void where_two_departments_of_a_county_entrust_by_the_same_article() {
        entrusted("P1", "森林法第五十七条；森林法第五十八条", "CXS_LC", DONGHUA);
        entrusted("P2", "森林法第五十八条", "CXS_ZRZY", DONGHUA);

        assertThat(today().overlaps()).singleElement().satisfies(overlap -> {
            assertThat(overlap.article()).isEqualTo("森林法第五十八条");
            assertThat(overlap.division()).isEqualTo("532301000000");
            assertThat(overlap.holders()).extracting(held -> held.organ().code() + held.codes()).containsExactly("CXS_LC[P1]", "CXS_ZRZY[P2]");
        });
        assertThat(today().compared()).isEqualTo(2);
    }

    @Test
    void or_two_organs_of_a_township_hold_it() {
        granted(Map.of("itemCode", "P1", "legalBasis", "草原法第四十条", "townshipOrgan", "DONGHUA_GOV", "township", DONGHUA));
        granted(Map.of("itemCode", "P2", "legalBasis", "草原法第四十条", "townshipOrgan", "DONGHUA_OTHER", "township", DONGHUA));

        assertThat(today().overlaps()).extracting(Overlap::division).containsExactly(DONGHUA);
    }

    @Test
    void but_not_where_townships_hold_the_same_or_the_county_and_a_township_or_one_of_them_no_longer() {
        granted(Map.of("itemCode", "P1", "legalBasis", "草原法第四十条", "townshipOrgan", "DONGHUA_GOV", "township", DONGHUA));
        granted(Map.of("itemCode", "P1", "legalBasis", "草原法第四十条", "townshipOrgan", "YULU_GOV", "township", YULU));
        entrusted("P1", "草原法第四十条", "CXS_LC", DONGHUA);
        entrusted("P1", "草原法第四十条", "NHX_LC", YULU);
        granted(Map.of("itemCode", "P2", "legalBasis", "草原法第四十条", "townshipOrgan", "DONGHUA_OLD", "township", DONGHUA, "to", "2026-01-04"));

        assertThat(today().overlaps()).isEmpty();
    }

    private OverlapReport.Report today() {
        Shelf<Power> powers = new Shelf<>("catalogue.grant.v1", Power.class, Power::township);
        ShelfFilling.filled(powers, granted);
        return new OverlapReport(powers, new Shelf<>("catalogue.organ.v1", Organ.class, Organ::type), () -> MONDAY).today();
    }

    private void entrusted(String code, String article, String by, String township) {
        granted(Map.of("itemCode", code, "legalBasis", article, "townshipOrgan", "ANY_GOV", "township", township,
                "basis", Basis.ENTRUSTED.name(), "entrustingOrgan", by));
    }

    private void granted(Map<String, Object> otherwise) {
        String id = "G" + granted.size();
        Map<String, Object> power = new HashMap<>(Map.of("id", id, "kind", "LICENCE", "name", "x", "basis", Basis.CONFERRED.name(),
                "batch", "B", "legalDocument", "DEMO", "from", "2025-01-01", "handledAt", "X"));
        power.putAll(otherwise);
        granted.add(new Event(Event.VERSION, id, "/catalogue", "catalogue.grant-published", id, Instant.EPOCH, 1, "x", null, null, null,
                Event.JSON, power));
    }
}
