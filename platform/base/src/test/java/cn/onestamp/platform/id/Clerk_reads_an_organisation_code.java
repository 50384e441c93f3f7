package cn.onestamp.platform.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.platform.id.Uscc.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Clerk_reads_an_organisation_code {

    @ParameterizedTest
    @CsvSource({
        "91110000101623741K, ENTERPRISE",
        "115113010833722043, ORGAN",
        "11341426003240448H, ORGAN",
        "11532301015300014N, ORGAN",
        "11532301015300022H, ORGAN",
        "11532324015300030N, ORGAN",
        "11532324015300049K, ORGAN",
        "115323010153000574, ORGAN",
        "115323240153000659, ORGAN",
        "12532324015300081U, PUBLIC_INSTITUTION",
        "91532301MA6N000170, ENTERPRISE",
        "92532324MA6N000252, SELF_EMPLOYED",
        "93532301MA6N00033F, FARMERS_COOPERATIVE",
        "54532301ME0A000195, VILLAGE_COMMITTEE"})
    void of_every_kind_of_holder(String code, UsccHolder holder) {
        Uscc uscc = Uscc.parse(code).orElseThrow();

        assertThat(uscc).hasToString(code).returns(Standing.VALID, Uscc::standing).returns(holder, Uscc::holder);
        assertThat(Uscc.parseRegistered(code)).isEqualTo(Parsed.sound(uscc));
    }

    @ParameterizedTest
    @CsvSource({
        "'',                 EMPTY",
        "9111000010162374,   WRONG_LENGTH",
        "91110000101623741I, UNKNOWN_CHARACTER",
        "91110000101623741O, UNKNOWN_CHARACTER",
        "911100A0101623741K, UNKNOWN_CHARACTER",
        "91110000101623751K, WRONG_ORGANISATION_CHECK",
        "91110000101623741L, WRONG_CHECK_CHARACTER",
        "92110000101623741K, WRONG_CHECK_CHARACTER",
        "91350211M0000XUF46, WRONG_CHECK_CHARACTER"})
    void or_hears_exactly_what_is_wrong(String typed, Flaw flaw) {
        assertThat(Uscc.parse(typed)).isEqualTo(Parsed.flawed(flaw));
    }

    @Test
    void that_fails_its_check_but_is_in_the_register() {
        Uscc early = Uscc.parseRegistered("91350211M0000XUF46").orElseThrow();

        assertThat(early.standing()).isEqualTo(Standing.INVALID_CHECK_BUT_REGISTERED);
        assertThat(Uscc.of("91350211M0000XUF46")).isEqualTo(early);
        assertThat(Uscc.parseRegistered("91350211M0000XUF4")).isEqualTo(Parsed.flawed(Flaw.WRONG_LENGTH));
    }

    @Test
    void in_small_and_full_width_letters() {
        assertThat(Uscc.parse(" 91532301ma6n00017\uFF10 ").orElseThrow()).hasToString("91532301MA6N000170");
    }

    @Test
    void and_no_valid_code_exists_whose_check_fails() {
        assertThatThrownBy(() -> new Uscc("91350211M0000XUF46", Standing.VALID))
                .isInstanceOf(MalformedIdentifier.class);
    }
}
