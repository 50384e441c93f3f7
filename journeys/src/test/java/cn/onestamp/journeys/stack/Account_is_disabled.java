package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.HttpDoor;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Matter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A12 of CHECKS: at the real sign-in server, with a token that would be good for minutes. */
@Order(35)
class Account_is_disabled {

    private static final Duration A_MINUTE = Duration.ofSeconds(60);

    private final Hall hall = Hall.running();
    private final Door approval = new HttpDoor(URI.create("http://127.0.0.1:" + hall.processes().port("approval")));
    private final Errand errand = Errand.of("wang.decai");
    private final String approver = errand.approver.visitor().card().account();

    @AfterEach
    void and_enabled_again() {
        hall.accounts().enable(approver);
    }

    @Test
    void and_decides_nothing_from_that_moment_on_and_reads_nothing_after_a_minute() {
        Matter proposed = errand.proposed();
        String token = hall.town().signIn().as(approver, "onestamp-demo").access();
        List<Call> readings = List.of(Asking.forCase(proposed.id()).by(token), Asking.forNotices(1, "").by(token),
                Call.get("applications", "/api/applications").by(token));
        readings.forEach(reading -> assertThat(hall.door().ask(reading).status()).as(reading.path()).isNotEqualTo(401));

        hall.accounts().disable(approver);

        Call grant = Asking.toGrant(proposed.id(), proposed.version(), "同意。").by(token).under(UUID.randomUUID().toString());
        for (Door door : List.of(approval, hall.door())) {
            Answer refused = door.ask(grant).expect(401);
            assertThat(refused.problem()).isEqualTo("sign-in-needed");
        }
        readings.forEach(reading -> new Patience(A_MINUTE).untilTrue(reading.path(), () -> hall.door().ask(reading).status() == 401));
        assertThat(errand.reviewer.visitor().asks(Asking.forCase(proposed.id())).expect(200).json().path("status").asString()).isEqualTo("PENDING_DECISION");
    }

    @Test
    void and_enabled_again_it_goes_on_with_a_new_token() {
        Matter proposed = errand.proposed();
        hall.accounts().disable(approver);
        hall.accounts().enable(approver);

        errand.approver.visitor().pass().renew();
        assertThat(errand.approver.grants(proposed, "同意。").version()).isGreaterThan(proposed.version());
    }
}
