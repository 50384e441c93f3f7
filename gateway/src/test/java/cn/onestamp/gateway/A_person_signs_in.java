package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.web.util.UriComponentsBuilder;

class A_person_signs_in extends AtTheDoor {

    private static final String CALLBACK = "/login/oauth2/code/onestamp";

    private final Map<String, String> cookies = new LinkedHashMap<>();

    @AfterEach
    void theRealmIsWellAgain() {
        TOWN.realmIsSilent.set(false);
        TOWN.realmRefusesRenewal.set(false);
        TOWN.accessTokenSeconds.set(300);
        TOWN.signOuts.clear();
    }

    @Test
    void and_the_desk_gets_their_token_while_the_browser_only_has_a_cookie() throws Exception {
        var signedIn = signIn("li.ming", "/track");
        assertThat(signedIn.getStatus()).isEqualTo(HttpStatus.FOUND);
        assertThat(signedIn.getResponseHeaders().getLocation()).hasToString("/track");
        ResponseCookie cookie = signedIn.getResponseCookies().getFirst("onestamp");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getValue()).doesNotContain("ey").hasSizeLessThan(64);

        assertThat(get("/session")).isEqualTo("{\"signedIn\":true,\"account\":\"li.ming\",\"kind\":\"RESIDENT\"}");
        call(HttpMethod.GET, "/api/cases", true);
        assertThat(TOWN.lastVisit().header("Authorization")).singleElement().asString().startsWith("Bearer ey");
    }

    @Test
    void with_pkce_state_nonce_and_the_configured_address_whatever_host_they_named() {
        var start = visitor.get().uri("/signin").header("Host", "evil.test").header("X-Forwarded-Host", "evil.test").exchange()
                .expectStatus().isFound().returnResult(String.class).getResponseHeaders().getLocation();
        assertThat(start).isNotNull();
        var asked = UriComponentsBuilder.fromUri(start).build().getQueryParams();
        assertThat(start.toString()).startsWith("http://town.test/auth/realms/onestamp/protocol/openid-connect/auth?").doesNotContain("evil");
        assertThat(asked.getFirst("redirect_uri")).isEqualTo("http://town.test" + CALLBACK);
        assertThat(asked.getFirst("code_challenge_method")).isEqualTo("S256");
        assertThat(asked.get("code_challenge")).isNotEmpty();
        assertThat(asked.get("nonce")).isNotEmpty();
        assertThat(asked.get("state")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"//evil.test", "https://evil.test", "/\\evil.test", "javascript:alert(1)", "/a%0d%0aX: y", "evil", "/..//evil.test"})
    void and_is_never_sent_on_to_another_site(String to) {
        assertThat(signIn("li.ming", to).getResponseHeaders().getLocation()).hasToString("/");
    }

    @Test
    void but_not_with_another_browsers_sign_in_nor_twice_with_the_same_code() {
        var state = begin("li.ming", "/");
        cookies.clear();
        assertThat(call(HttpMethod.GET, CALLBACK + "?code=li.ming&state=" + state, false).getResponseHeaders().getLocation()).hasToString("/?signin=failed");
        assertThat(get("/session")).contains("\"signedIn\":false");

        var own = begin("li.ming", "/");
        call(HttpMethod.GET, CALLBACK + "?code=li.ming&state=" + own, false);
        cookies.clear();
        assertThat(call(HttpMethod.GET, CALLBACK + "?code=li.ming&state=" + own, false).getResponseHeaders().getLocation()).hasToString("/?signin=failed");
    }

    @Test
    void but_not_with_an_answer_to_somebody_elses_question() {
        var state = begin("li.ming", "/");
        TOWN.nonces.put("li.ming", "another-nonce");
        assertThat(call(HttpMethod.GET, CALLBACK + "?code=li.ming&state=" + state, false).getResponseHeaders().getLocation()).hasToString("/?signin=failed");
        assertThat(get("/session")).contains("\"signedIn\":false");
    }

    @Test
    void and_changes_something_only_from_the_portals_own_pages() {
        signIn("li.ming", "/");
        assertThat(call(HttpMethod.POST, "/api/applications", false).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(call(HttpMethod.POST, "/signout", false).getStatus()).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("/api/applications", "https://evil.test")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(post("/api/applications", "null")).isEqualTo(HttpStatus.FORBIDDEN);
        assertThat(TOWN.visits).isEmpty();
        assertThat(post("/api/applications", "http://town.test")).isEqualTo(HttpStatus.OK);
        assertThat(post("/api/applications", null)).isEqualTo(HttpStatus.OK);
        assertThat(get("/session")).contains("\"signedIn\":true");
    }

    @Test
    void and_signs_out_here_and_at_the_realm() throws Exception {
        signIn("li.ming", "/");
        var before = Map.copyOf(cookies);
        assertThat(new String(call(HttpMethod.POST, "/signout", true).getResponseBodyContent())).isEqualTo("{\"everywhere\":true}");
        assertThat(TOWN.signOuts.take()).containsKeys("refresh_token", "client_secret");
        cookies.putAll(before);
        assertThat(get("/session")).contains("\"signedIn\":false");
        assertThat(call(HttpMethod.GET, "/api/cases", true).getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void and_gets_a_new_token_when_the_old_one_runs_out() throws Exception {
        TOWN.accessTokenSeconds.set(1);
        signIn("li.ming", "/");
        call(HttpMethod.GET, "/api/cases", true);
        var first = TOWN.lastVisit().header("Authorization");
        call(HttpMethod.GET, "/api/cases", true);
        assertThat(TOWN.lastVisit().header("Authorization")).isNotEqualTo(first);
    }

    @Test
    void and_is_signed_out_here_when_the_realm_has_ended_their_session() {
        TOWN.accessTokenSeconds.set(1);
        signIn("li.ming", "/");
        TOWN.realmRefusesRenewal.set(true);
        var refused = call(HttpMethod.GET, "/api/cases", true);
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(new String(refused.getResponseBodyContent())).contains("problems/session-ended");
        assertThat(get("/session")).contains("\"signedIn\":false");
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void and_keeps_working_while_the_realm_is_down_as_long_as_the_token_lives() {
        signIn("li.ming", "/");
        TOWN.realmIsSilent.set(true);
        assertThat(call(HttpMethod.GET, "/api/cases", true).getStatus()).isEqualTo(HttpStatus.OK);
        visitor.get().uri("/api/cases").headers(headers -> headers.setBearerAuth(TOWN.realm.token("li.ming"))).exchange().expectStatus().isOk();
        assertThat(new String(call(HttpMethod.POST, "/signout", true).getResponseBodyContent())).isEqualTo("{\"everywhere\":false}");
        assertThat(get("/session")).contains("\"signedIn\":false");
    }

    @Test
    void but_nothing_is_let_through_when_the_token_cannot_be_renewed() {
        TOWN.accessTokenSeconds.set(1);
        signIn("li.ming", "/");
        TOWN.realmIsSilent.set(true);
        var refused = call(HttpMethod.GET, "/api/cases", true);
        assertThat(refused.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(new String(refused.getResponseBodyContent())).contains("problems/sign-in-unavailable");
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void but_sees_a_clear_page_while_the_realm_is_down() {
        TOWN.realmIsSilent.set(true);
        visitor.get().uri("/auth/realms/onestamp/protocol/openid-connect/auth?x=1").accept(MediaType.TEXT_HTML).exchange()
                .expectStatus().isEqualTo(503).expectHeader().contentTypeCompatibleWith(MediaType.TEXT_HTML)
                .expectHeader().valueEquals("Retry-After", "3")
                .expectBody(String.class).value(page -> assertThat(page).contains("暂时无法登录"));
        var state = begin("li.ming", "/");
        var answer = call(HttpMethod.GET, CALLBACK + "?code=li.ming&state=" + state, false);
        assertThat(answer.getStatus()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    @Test
    void and_a_visitor_who_only_looks_gets_no_cookie_at_all() {
        for (var path : new String[] {"/", "/session", "/api/items", "/api/cases"}) {
            assertThat(call(HttpMethod.GET, path, false).getResponseCookies()).isEmpty();
        }
    }

    private EntityExchangeResult<byte[]> signIn(String account, String to) {
        var state = begin(account, to);
        return call(HttpMethod.GET, CALLBACK + "?code=" + account + "&state=" + state, false);
    }

    private String begin(String account, String to) {
        URI start = visitor.get().uri(uri -> uri.path("/signin").queryParam("to", "{to}").build(to)).exchange()
                .expectStatus().isFound().returnResult(String.class).getResponseHeaders().getLocation();
        var asked = UriComponentsBuilder.fromUri(start).build(true).getQueryParams();
        TOWN.nonces.put(account, asked.getFirst("nonce"));
        var state = URLDecoder.decode(asked.getFirst("state"), StandardCharsets.UTF_8);
        cookies.put("onestamp-signin", state);
        return state;
    }

    private String get(String path) {
        return new String(call(HttpMethod.GET, path, true).getResponseBodyContent());
    }

    private HttpStatus post(String path, @Nullable String origin) {
        return (HttpStatus) call(HttpMethod.POST, path, true, origin).getStatus();
    }

    private EntityExchangeResult<byte[]> call(HttpMethod method, String path, boolean fromPortal) {
        return call(method, path, fromPortal, null);
    }

    private EntityExchangeResult<byte[]> call(HttpMethod method, String path, boolean fromPortal, @Nullable String origin) {
        var result = visitor.method(method).uri("http://127.0.0.1:" + port + path)
                .headers(headers -> {
                    headers.set(HttpHeaders.COOKIE, cookies.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining("; ")));
                    if (fromPortal) {
                        headers.set("X-OneStamp", "portal");
                    }
                    if (origin != null) {
                        headers.setOrigin(origin);
                    }
                })
                .exchange().expectBody().returnResult();
        result.getResponseCookies().forEach((name, values) -> cookies.put(name, values.getFirst().getValue()));
        return result;
    }
}
