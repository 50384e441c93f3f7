package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.id.DivisionCode.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Place_lies_in_a_subtree {

    private final DivisionCode chuxiong = new DivisionCode("532301000000");
    private final DivisionCode donghua = new DivisionCode("532301105000");
    private final DivisionCode daju = new DivisionCode("532301105207");

    @ParameterizedTest
    @CsvSource({
        "530000000000, PROVINCE,",
        "532300000000, PREFECTURE, 530000000000",
        "532301000000, COUNTY,     532300000000",
        "532301105000, TOWNSHIP,   532301000000",
        "532301105207, VILLAGE,    532301105000",
        "441900003000, TOWNSHIP,   441900000000",
        "650000000000, PROVINCE,"})
    void with_its_level_and_the_place_above(String code, Level level, String parent) {
        DivisionCode place = DivisionCode.parse(code).orElseThrow();

        assertThat(place.level()).isEqualTo(level);
        assertThat(place.parent()).isEqualTo(Optional.ofNullable(parent).map(DivisionCode::new));
    }

    @Test
    void of_every_place_above_it_and_of_itself_but_of_no_neighbour() {
        assertThat(chuxiong.contains(daju)).isTrue();
        assertThat(donghua.contains(daju)).isTrue();
        assertThat(daju.contains(daju)).isTrue();
        assertThat(daju.contains(donghua)).isFalse();
        assertThat(new DivisionCode("532301202000").contains(daju)).isFalse();
        assertThat(new DivisionCode("532324000000").contains(daju)).isFalse();
        assertThat(new DivisionCode("441900000000").contains(new DivisionCode("441900003001"))).isTrue();
    }

    @Test
    void whose_township_and_county_can_be_named() {
        assertThat(daju.at(Level.TOWNSHIP)).contains(donghua);
        assertThat(daju.at(Level.COUNTY)).contains(chuxiong);
        assertThat(chuxiong.at(Level.TOWNSHIP)).isEmpty();
        assertThat(daju.township9()).isEqualTo("532301105");
        assertThat(DivisionCode.ofPrefix("532301105")).isEqualTo(donghua);
    }

    @ParameterizedTest
    @CsvSource({"'', EMPTY", "532301105, WRONG_LENGTH", "53230110520A, UNKNOWN_CHARACTER", "000000000000, UNKNOWN_PLACE"})
    void or_is_no_place(String typed, Flaw flaw) {
        assertThat(DivisionCode.parse(typed)).isEqualTo(Parsed.flawed(flaw));
    }
}
