package cn.onestamp.notification;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.platform.testkit.Rubbish;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** At every way in of the contract, everything the contract rules out, made from its schemas. */
@RunningNotification
class Board_refuses_what_it_cannot_read {

    @Test
    void in_an_address(@LocalServerPort int port) {
        assertThat(Rubbish.at("notification", Visitor.at(port, SignIn.resident("nobody.in.particular"))).inAddresses()).isEmpty();
    }
}
