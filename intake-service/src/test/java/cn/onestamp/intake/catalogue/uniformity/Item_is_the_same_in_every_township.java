package cn.onestamp.intake.catalogue.uniformity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.catalogue.uniformity.Deviation.Aspect;
import cn.onestamp.intake.catalogue.uniformity.Deviation.Saying;
import cn.onestamp.intake.catalogue.uniformity.HeldItem.Listed;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.table.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Item_is_the_same_in_every_township {

    private static final Listed TIMBER = listed("林木采伐许可证核发", 0L, "M0001", "M0012");

    @Test
    void when_they_all_hold_it_as_the_catalogue_has_it() {
        assertThat(FourSame.deviations(List.of(
                new HeldItem("DONGHUA_GOV", "1", TIMBER.name(), TIMBER), new HeldItem("YULU_GOV", "1", TIMBER.name(), TIMBER)))).isEmpty();
    }

    @Test
    void and_not_when_one_of_them_calls_it_otherwise() {
        assertThat(FourSame.deviations(List.of(
                new HeldItem("DONGHUA_GOV", "1", TIMBER.name(), TIMBER), new HeldItem("YULU_GOV", "1", "采伐证", TIMBER))))
                .containsExactly(new Deviation(Aspect.NAME, "1",
                        List.of(new Saying(TIMBER.name(), List.of("DONGHUA_GOV")), new Saying("采伐证", List.of("YULU_GOV")))));
    }

    @Test
    void and_not_when_all_of_them_call_it_otherwise_than_the_catalogue() {
        assertThat(FourSame.deviations(List.of(new HeldItem("DONGHUA_GOV", "1", "采伐证", TIMBER))))
                .containsExactly(new Deviation(Aspect.NAME, "1",
                        List.of(new Saying(TIMBER.name(), List.of()), new Saying("采伐证", List.of("DONGHUA_GOV")))));
    }

    @Test
    void and_not_when_it_has_another_number_other_materials_or_another_fee_somewhere() {
        Listed dearer = listed(TIMBER.name(), null, "M0001");

        assertThat(FourSame.deviations(List.of(
                new HeldItem("DONGHUA_GOV", "1", TIMBER.name(), TIMBER), new HeldItem("YULU_GOV", "2", TIMBER.name(), dearer))))
                .extracting(Deviation::aspect).containsExactly(Aspect.NUMBER, Aspect.MATERIALS, Aspect.FEE);
    }

    @Test
    void and_a_number_that_no_item_has_is_seen() {
        assertThat(FourSame.deviations(List.of(
                new HeldItem("DONGHUA_GOV", "1", TIMBER.name(), TIMBER), new HeldItem("YULU_GOV", "7", TIMBER.name(), null))))
                .extracting(Deviation::aspect).contains(Aspect.NUMBER, Aspect.MATERIALS);
    }

    @Test
    void as_all_of_the_handed_over_ones_are() {
        Map<String, PublishedItem> items = HandedOverTables.items(PublishedItem.class);
        List<HeldItem> held = Table.read(OpenTown.REFERENCE_DATA.resolve("grants.csv")).stream()
                .filter(row -> items.containsKey(row.text("code")))
                .map(row -> held(row.text("township_organ"), items.get(row.text("code")))).toList();

        assertThat(held).hasSize(367);
        assertThat(FourSame.deviations(held)).isEmpty();
    }

    private static HeldItem held(String township, PublishedItem item) {
        return new HeldItem(township, item.code(), item.name(),
                listed(item.name(), item.feeFen(), item.materials().stream().map(PublishedItem.Material::code).toArray(String[]::new)));
    }

    private static Listed listed(String name, @Nullable Long feeFen, String... materials) {
        return new Listed(name, new TreeSet<>(Set.of(materials)), feeFen);
    }
}
