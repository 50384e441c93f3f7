package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;

class Identity_comes_only_from_the_verified_token extends AtTheDoor {

    @Test
    void so_invented_identity_headers_never_reach_a_desk() throws Exception {
        var token = TOWN.realm.token("li.ming");
        visitor.get().uri("/api/cases?desk=review")
                .headers(headers -> headers.setBearerAuth(token))
                .header("X-User-Id", "mayor").header("x-user-name", "mayor").header("X-Roles", "APPROVER").header("X-Remote-User", "mayor")
                .header("X-Forwarded-For", "10.9.8.7").header("X-Forwarded-Host", "evil.test").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Prefix", "/evil").header("X-Real-IP", "10.9.8.7").header("Forwarded", "for=10.9.8.7;host=evil.test")
                .header("X-Original-URL", "/internal/x").header("X-HTTP-Method-Override", "DELETE")
                .header("baggage", "user=mayor").cookie("onestamp", "whatever").cookie("KEYCLOAK_IDENTITY", "mayor")
                .exchange().expectStatus().isOk();

        var visit = TOWN.lastVisit();
        assertThat(visit.headers().keySet()).usingElementComparator(String.CASE_INSENSITIVE_ORDER)
                .isSubsetOf("Accept", "Accept-Encoding", "Authorization", "Content-Length", "Host", "User-Agent", "traceparent", "tracestate", "X-Forwarded-For");
        assertThat(visit.header("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(visit.header(HttpHeaders.AUTHORIZATION)).containsExactly("Bearer " + token);
        assertThat(visit.header("Host").getFirst()).startsWith("127.0.0.1");
        assertThat(visit.uri()).isEqualTo("/api/cases?desk=review");
    }

    @Test
    void so_invented_identity_headers_without_a_token_open_nothing() {
        visitor.get().uri("/api/cases").header("X-User-Id", "mayor").header("X-Roles", "APPROVER").exchange().expectStatus().isUnauthorized();
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void so_a_second_authorization_header_is_not_passed_on() throws Exception {
        var first = TOWN.realm.token("li.ming");
        visitor.get().uri("/api/cases").header("Authorization", "Bearer " + first).header("Authorization", "Bearer " + TOWN.realm.token("mayor"))
                .exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit().header("Authorization")).containsExactly("Bearer " + first);
    }

    @Test
    void and_on_a_public_line_nobody_is_known() throws Exception {
        visitor.get().uri("/api/items?query=x").headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming"))).exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit().header("Authorization")).isEmpty();
    }

    @Test
    void and_what_a_desk_needs_does_pass() throws Exception {
        visitor.post().uri("/api/applications").headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming")))
                .header("Idempotency-Key", "k-1").header("X-File-Name", "%E5%9B%BE.png").header("Content-Type", "application/json").header("If-Match", "\"3\"")
                .bodyValue("{\"a\":1}").exchange().expectStatus().isOk();
        var visit = TOWN.lastVisit();
        assertThat(visit.header("Idempotency-Key")).containsExactly("k-1");
        assertThat(visit.header("X-File-Name")).containsExactly("%E5%9B%BE.png");
        assertThat(visit.header("If-Match")).containsExactly("\"3\"");
        assertThat(visit.header("Content-Type")).containsExactly("application/json");
        assertThat(visit.bytes()).isEqualTo(7);
    }

    @Test
    void and_the_sign_in_server_sees_the_configured_address_and_not_our_cookies() throws Exception {
        visitor.get().uri("/auth/realms/onestamp/protocol/openid-connect/auth?x=1")
                .header("Host", "evil.test").header("X-Forwarded-Host", "evil.test").header("X-Forwarded-For", "10.9.8.7").header("Forwarded", "host=evil.test")
                .header("Cookie", "onestamp=secret; AUTH_SESSION_ID=abc; onestamp-signin=secret").exchange().expectStatus().isOk();
        var visit = TOWN.lastVisit();
        assertThat(visit.header("X-Forwarded-Host")).containsExactly("town.test");
        assertThat(visit.header("X-Forwarded-Proto")).containsExactly("http");
        assertThat(visit.header("X-Forwarded-For")).containsExactly("127.0.0.1");
        assertThat(visit.header("Forwarded")).isEmpty();
        assertThat(visit.header("Cookie")).containsExactly("AUTH_SESSION_ID=abc");
    }

    @Test
    void and_a_trace_begins_at_the_door_whatever_id_a_visitor_brings() throws Exception {
        var personal = "532301199001011234";
        for (var path : new String[] {"/api/items", "/auth/realms/onestamp/protocol/openid-connect/auth"}) {
            visitor.get().uri(path).header("traceparent", "00-" + personal + "abcdefabcdefab-00f067aa0ba902b7-01")
                    .header("tracestate", "number=" + personal).header("baggage", "number=" + personal)
                    .header("b3", personal + "abcdefabcdefab-00f067aa0ba902b7-1").header("X-B3-TraceId", personal + "abcdefabcdefab")
                    .exchange().expectStatus().isOk();
            var visit = TOWN.lastVisit();
            assertThat(visit.header("traceparent")).singleElement().asString().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
            assertThat(visit.headers().toString()).doesNotContain(personal);
        }
    }

    @Test
    void and_a_visitor_without_a_trace_id_is_given_one() throws Exception {
        visitor.get().uri("/api/items").exchange().expectStatus().isOk();
        assertThat(TOWN.lastVisit().header("traceparent")).singleElement().asString().matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}");
    }
}
