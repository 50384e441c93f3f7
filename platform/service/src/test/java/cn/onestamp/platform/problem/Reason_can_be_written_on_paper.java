package cn.onestamp.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Reason_can_be_written_on_paper {

    @Test
    void with_every_character_of_a_name() {
        assertThat(Written.text("/reason", " 董𬱖·马䶮同意（2026）①号 ", 50)).isEqualTo("董𬱖·马䶮同意（2026）①号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"收回\u202E不", "5323\u200B01", "收\u0007回", "收回\n不", "收\u2028回", "收\uD800回"})
    void and_with_none_that_hides_or_turns_the_others_around(String reason) {
        assertThatThrownBy(() -> Written.reason("/reason", reason, 50)).isInstanceOf(Malformed.class);
    }
}
