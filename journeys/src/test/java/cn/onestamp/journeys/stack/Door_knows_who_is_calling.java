package cn.onestamp.journeys.stack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.HttpDoor;
import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.door.SignIn;
import cn.onestamp.journeys.hall.Errand;
import cn.onestamp.journeys.hall.Forger;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.town.Asking;
import cn.onestamp.journeys.town.Matter;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** A02 to A05 and A07 of CHECKS, at the door and at every service behind it. */
@Order(30)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Door_knows_who_is_calling {

    private static final String PASSWORD = "onestamp-demo";
    private static final Duration A_LITTLE_MORE_THAN_A_MINUTE = Duration.ofSeconds(62);

    private final Hall hall = Hall.running();
    private final Map<String, Door> doors = new LinkedHashMap<>();
    private final Map<String, Call> readings = Map.of(
            "intake", Call.get("applications", "/api/applications"),
            "approval", Call.get("desk", "/api/cases?desk=review"),
            "notification", Call.get("notices", "/api/notices"));
    private SignIn.Tokens genuine = new SignIn.Tokens("", "", "", 0);
    private String brief = "";
    private Instant briefUntil = Instant.EPOCH;

    @BeforeAll
    void somebody_signs_in() {
        genuine = hall.town().pass("sun.jianping").tokens();
        brief = new SignIn(hall.door(), "onestamp-local-brief", hall.address(), new SecureRandom()).as("sun.jianping", PASSWORD).access();
        briefUntil = Clock.systemUTC().instant().plusSeconds(1);
        doors.put("gateway", hall.door());
        for (String service : readings.keySet()) {
            doors.put(service, new HttpDoor(URI.create("http://127.0.0.1:" + hall.processes().port(service))));
        }
    }

    @Test
    void and_lets_nobody_in_with_a_forged_token() throws GeneralSecurityException {
        SoftAssertions all = new SoftAssertions();
        new Forger(genuine.access(), signingKey()).forgeries().forEach((what, token) -> nobodyIsLetIn(all, what, token));
        all.assertAll();
    }

    @Test
    void and_takes_neither_ID_nor_refresh_token_nor_one_for_another_audience() {
        SoftAssertions all = new SoftAssertions();
        nobodyIsLetIn(all, "ID token", genuine.id());
        nobodyIsLetIn(all, "refresh token", genuine.refresh());
        nobodyIsLetIn(all, "another audience",
                new SignIn(hall.door(), "onestamp-local-elsewhere", hall.address(), new SecureRandom()).as("sun.jianping", PASSWORD).access());
        all.assertAll();
    }

    @Test
    void and_takes_no_token_that_ended_a_minute_ago() {
        Instant over = briefUntil.plus(A_LITTLE_MORE_THAN_A_MINUTE);
        new Patience(Duration.ofSeconds(90)).untilTrue("the token is over", () -> Clock.systemUTC().instant().isAfter(over));
        SoftAssertions all = new SoftAssertions();
        nobodyIsLetIn(all, "expired by more than a minute", brief);
        all.assertAll();
    }

    @Test
    void and_the_genuine_token_is_taken_everywhere() {
        doors.forEach((where, door) -> readings.forEach((service, call) -> {
            if (where.equals("gateway") || where.equals(service)) {
                int status = door.ask(call.by(hall.town().pass("sun.jianping").token())).status();
                assertThat(status).as(where + " " + call.path()).isIn(200, 404, 422);
            }
        }));
    }

    @Test
    void and_believes_no_header_that_says_who_somebody_is() {
        Errand errand = Errand.of("wang.decai");
        Matter proposed = errand.proposed();
        Call grant = Asking.toGrant(proposed.id(), proposed.version(), "同意。").under("forged-headers-" + proposed.id())
                .with("X-User-Id", "sun.jianping").with("X-Roles", "APPROVER").with("X-Forwarded-User", "sun.jianping")
                .with("X-Forwarded-For", "10.0.0.1").with("X-Remote-User", "sun.jianping").with("Forwarded", "for=10.0.0.1;host=admin");
        for (String where : new String[] {"gateway", "approval"}) {
            doors.get(where).ask(grant).expect(401);
            doors.get(where).ask(grant.by(hall.town().pass("wang.decai").token())).expect(403, 404);
            doors.get(where).ask(grant.by(hall.town().pass("he.junwei").token())).expect(403, 404);
        }
        assertThat(errand.reviewer.finds(proposed.id(), hall.patience())).isEqualTo(proposed);
    }

    @Test
    void and_what_services_ask_one_another_nobody_else_may_ask() {
        String id = Errand.of("wang.decai").submitted().matter().id();
        for (Call call : List.of(Call.post("internal", "/internal/applications/" + id + "/holder", Map.of("reason", "x", "asker", "sun.jianping")),
                Call.get("internal", "/internal/applications/" + id + "/applicant?account=wang.decai"),
                Call.get("internal", "/internal/posts?account=sun.jianping"))) {
            doors.get("intake").ask(call).expect(401);
            for (String account : new String[] {"wang.decai", "sun.jianping"}) {
                doors.get("intake").ask(call.by(hall.town().pass(account).token())).expect(403, 404);
                Answer outside = hall.door().ask(call.by(hall.town().pass(account).token()));
                assertThat(outside.status()).isEqualTo(404);
            }
        }
    }

    @Test
    void and_shows_neither_the_admin_console_nor_the_actuators() {
        for (String path : new String[] {"/auth/admin/", "/auth/admin/master/console/", "/auth/realms/master", "/auth/realms/master/protocol/openid-connect/certs",
                "/auth/admin/realms/onestamp/users", "/auth/metrics", "/auth/health", "/actuator", "/actuator/env", "/actuator/heapdump", "/actuator/gateway/routes",
                "/actuator/health", "/auth/realms/onestamp/../master", "/auth/realms/onestamp/%2e%2e/master"}) {
            assertThat(hall.door().ask(Call.get("hidden", path)).status()).as(path).isIn(400, 403, 404);
        }
    }

    private void nobodyIsLetIn(SoftAssertions all, String what, String token) {
        doors.forEach((where, door) -> readings.forEach((service, call) -> {
            if (where.equals("gateway") || where.equals(service)) {
                Answer answer = door.ask(call.by(token));
                all.assertThat(answer.status()).as(what + " at " + where + " " + call.path() + ": " + answer.text()).isEqualTo(401);
                all.assertThat(answer.problem()).as(what + " at " + where).isNotBlank();
            }
        }));
    }

    private JsonNode signingKey() {
        JsonNode keys = hall.door().ask(Call.get("certs", "/auth/realms/onestamp/protocol/openid-connect/certs")).expect(200).json().path("keys");
        return StreamSupport.stream(keys.spliterator(), false).filter(key -> key.path("alg").asString("").equals("RS256")).findFirst().orElseThrow();
    }
}
