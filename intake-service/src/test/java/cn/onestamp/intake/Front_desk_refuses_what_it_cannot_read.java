package cn.onestamp.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.platform.testkit.Rubbish;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At every way in of the contract, everything the contract rules out, made from its schemas. */
@RunningFrontDesk
class Front_desk_refuses_what_it_cannot_read {

    @LocalServerPort
    private int port;

    private Rubbish rubbish;

    @BeforeEach
    void somebodyComesWhoMayNothing() {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        rubbish = Rubbish.at("intake", Visitor.at(port, SignIn.staff("nobody.in.particular")));
    }

    @Test
    void in_any_member_of_a_body_by_its_name() {
        assertThat(rubbish.inBodies()).isEmpty();
    }

    @Test
    void in_a_body_that_is_no_JSON() {
        assertThat(rubbish.aroundBodies()).isEmpty();
    }

    @Test
    void without_a_wait_for_words_a_store_could_take_for_a_command() {
        assertThat(rubbish.inTime()).isEmpty();
    }

    @Test
    void in_an_address() {
        assertThat(rubbish.inAddresses()).isEmpty();
    }
}
