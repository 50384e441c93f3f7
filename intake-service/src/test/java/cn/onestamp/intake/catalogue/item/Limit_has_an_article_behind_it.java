package cn.onestamp.intake.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.intake.OpenTown;
import cn.onestamp.intake.catalogue.seed.HandedOverTables;
import cn.onestamp.intake.routing.Extension;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.platform.day.Period;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class Limit_has_an_article_behind_it {

    private static final String HOMESTEAD = "530120001000";
    private static final String WATER = "530119001000";
    private static final String FIREWORKS = "530125001000";
    private static final String TRACTOR_LICENCE = "530120005000";
    private static final String LAND_DISPUTE = "530915001000";
    private static final LimitRules LAW = LimitRules.in(OpenTown.REFERENCE_DATA);

    @Test
    void twenty_days_of_a_licence_are_those_of_the_licensing_law_and_may_become_thirty() {
        assertThat(told(HOMESTEAD, Map.of())).satisfies(item -> {
            assertThat(item.statutoryBasis()).isEqualTo("行政许可法第四十二条第一款");
            assertThat(item.extension()).isEqualTo(new Extension(10, Period.Unit.WORKING_DAY, "行政许可法第四十二条第一款"));
        });
    }

    @Test
    void forty_five_days_may_become_sixty_only_where_several_organs_handle_it_together() {
        assertThat(told(WATER, Map.of("legalBasis", "水法第四十八条；行政许可法第二十六条")).extension())
                .isEqualTo(new Extension(15, Period.Unit.WORKING_DAY, "行政许可法第四十二条第二款"));
        assertThat(told(WATER, Map.of())).satisfies(item -> {
            assertThat(item.statutoryBasis()).isEqualTo("水法第四十八条；取水许可和水资源费征收管理条例第十九条");
            assertThat(item.extension()).isNull();
        });
    }

    @Test
    void days_that_another_law_sets_are_not_extended() {
        for (String item : new String[] {FIREWORKS, TRACTOR_LICENCE, LAND_DISPUTE}) {
            assertThat(told(item, Map.of())).satisfies(told -> {
                assertThat(told.extension()).isNull();
                assertThat(told.statutoryBasis()).isEqualTo(told.legalBasis());
            });
        }
    }

    @Test
    void before_the_law_was_in_force_nothing_is_said() {
        assertThat(told(HOMESTEAD, Map.of(), LocalDate.of(2004, 6, 30)).extension()).isNull();
        assertThat(told(HOMESTEAD, Map.of(), LocalDate.of(2004, 7, 1)).extension()).isNotNull();
    }

    private static PublishedItem told(String item, Map<String, Object> otherwise) {
        return told(item, otherwise, OpenTown.TODAY);
    }

    @SuppressWarnings("unchecked")
    private static PublishedItem told(String item, Map<String, Object> otherwise, LocalDate day) {
        Map<String, Object> published = new LinkedHashMap<>(HandedOverTables.items(Map.class).get(item));
        published.putAll(otherwise);
        return LAW.on(day).laidOver(new ItemVersion(published, Map.of())).guide().item();
    }
}
