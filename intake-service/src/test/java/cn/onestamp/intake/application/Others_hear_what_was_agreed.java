package cn.onestamp.intake.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.onestamp.intake.RunningFrontDesk;
import cn.onestamp.platform.event.Event;
import cn.onestamp.platform.event.EventJson;
import cn.onestamp.platform.testkit.Broker;
import cn.onestamp.platform.testkit.ContractCheck;
import cn.onestamp.platform.testkit.SignIn;
import cn.onestamp.platform.testkit.Visitor;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What really stands on the wire after a window has accepted, held against the contracts. */
@RunningFrontDesk
class Others_hear_what_was_agreed {

    @LocalServerPort
    private int port;

    @Test
    void of_an_application_from_the_receipt_to_the_acceptance(Broker broker) {
        await().until(() -> Visitor.withoutSignIn(port).get("/api/items/530164004000?place=532301105207").status() == 200);
        String id = Resident.bound(port, "ma.yan").handsIn();
        Visitor.at(port, SignIn.staff("zhao.qiuyue")).post("/api/window/applications/" + id + "/acceptance", Map.of("version", 3));

        await().until(() -> told(broker, id).size() == 2);

        assertThat(told(broker, id)).extracting(Event::type).containsExactly("intake.application-submitted", "intake.application-accepted");
        assertThat(told(broker, id)).extracting(Event::sequence).containsExactly(1L, 2L);
        assertThat(told(broker, id)).extracting(Event::actor).containsExactly("ma.yan", "zhao.qiuyue");
        assertThat(told(broker, id).getLast().data()).containsEntry("acceptedBy", "zhao.qiuyue");
        assertThat(told(broker, id)).allSatisfy(ContractCheck::holds)
                .allSatisfy(event -> assertThat(EventJson.write(event)).asString().doesNotContain("马䶮", "13800000003", "532301200002295047"));
    }

    private static List<Event> told(Broker broker, String id) {
        return broker.everythingIn("intake.application.v1").stream().filter(record -> id.equals(record.key()))
                .map(record -> EventJson.read(record.key(), record.value())).toList();
    }
}
