package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Licence_carries_its_identifier {

    private static final String VECTOR =
            "1.2.156.3005.2.11100000000013338W011.11532301015300014N.5323011052026000001.001.S";

    @Test
    void as_the_specification_says() {
        var made = new LicenceIdentifier("11100000000013338W011", Uscc.of("11532301015300014N"), "5323011052026000001", 1);

        assertThat(made.value()).isEqualTo(VECTOR);
        assertThat(LicenceIdentifier.parse(VECTOR)).isEqualTo(Parsed.sound(made));
    }

    @Test
    void with_the_published_check_character() {
        assertThat(Mod37_36.check("A12425GABC1234002")).isEqualTo('M');
        assertThat(Mod37_36.holds("A12425GABC1234002M")).isTrue();
        assertThat(Mod37_36.holds("A12425GABC1234003M")).isFalse();
    }

    @Test
    void and_a_wrong_check_is_named() {
        assertThat(LicenceIdentifier.parse(VECTOR.replace(".001.S", ".002.S")))
                .isEqualTo(Parsed.flawed(Flaw.WRONG_CHECK_CHARACTER));
        assertThat(LicenceIdentifier.parse("")).isEqualTo(Parsed.flawed(Flaw.EMPTY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2.156.3005.2", "1.2.156.3005.3.A.11532301015300014N.1.001.S",
        "1.2.156.3005.2.A.11532301015300014I.1.001.S", "1.2.156.3005.2.A.11532301015300014N.1.000.S"})
    void and_another_form_is_refused(String text) {
        assertThat(LicenceIdentifier.parse(text)).isEqualTo(Parsed.flawed(Flaw.WRONG_STRUCTURE));
    }

    @Test
    void made_only_of_digits_and_capital_letters() {
        Uscc issuer = Uscc.of("11532301015300014N");

        assertThatThrownBy(() -> new LicenceIdentifier("a", issuer, "1", 1)).isInstanceOf(MalformedIdentifier.class);
        assertThatThrownBy(() -> new LicenceIdentifier("A", issuer, "1", 1_000)).isInstanceOf(MalformedIdentifier.class);
        assertThatThrownBy(() -> Mod37_36.check("a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Mod11_2.check("1X")).isInstanceOf(IllegalArgumentException.class);
    }
}
