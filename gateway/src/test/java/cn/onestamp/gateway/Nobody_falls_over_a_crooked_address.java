package cn.onestamp.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.Rubbish;
import cn.onestamp.platform.testkit.Visitor;
import org.junit.jupiter.api.Test;

/** Whoever follows a crooked link to the door itself is led somewhere or told that nothing is there. */
class Nobody_falls_over_a_crooked_address extends AtTheDoor {

    @Test
    void neither_the_person_nor_the_door() {
        assertThat(Rubbish.at("gateway", Visitor.withoutSignIn(port)).inAddresses()).isNotEmpty().noneMatch(heard -> heard.contains("→ 5"));
    }
}
