package cn.onestamp.local.part;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.onestamp.local.Refusal;
import cn.onestamp.local.checkout.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class Demo_is_played_by_residents {
    private final DemoPeople people = new DemoPeople(new Checkout(Path.of("../..").toAbsolutePath().normalize()));

    @Test
    void known_by_account_or_by_name() {
        assertThatCode(() -> people.mustKnowResident("wang.decai")).doesNotThrowAnyException();
        assertThatCode(() -> people.mustKnowResident("王德财")).doesNotThrowAnyException();
    }

    @Test
    void and_not_by_somebody_nobody_knows() {
        assertThatThrownBy(() -> people.mustKnowResident("nobody"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No resident is called \"nobody\"; among those who are: wang.decai, ");
    }
}
