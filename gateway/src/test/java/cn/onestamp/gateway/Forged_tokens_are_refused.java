package cn.onestamp.gateway;

import static cn.onestamp.gateway.TownBehindTheDoor.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.Base64;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.MediaType;

class Forged_tokens_are_refused extends AtTheDoor {

    private static final Realm REALM = TOWN.realm;
    private static final String THE_REALMS_ISSUER = "http://town.test/auth/realms/onestamp";

    static Stream<Arguments> forgeries() throws Exception {
        RSAKey foreign = Realm.newKey("foreign");
        RSAKey sameName = Realm.newKey(REALM.key().getKeyID());
        var pem = "-----BEGIN PUBLIC KEY-----\n" + Base64.encode(REALM.key().toPublicKey().getEncoded()) + "\n-----END PUBLIC KEY-----\n";
        var good = REALM.token("li.ming");
        return Stream.of(
                Arguments.of("A02 alg none", REALM.unsigned("{\"alg\":\"none\",\"typ\":\"JWT\"}", "li.ming", "")),
                Arguments.of("A02 alg None", REALM.unsigned("{\"alg\":\"None\",\"typ\":\"JWT\"}", "li.ming", "")),
                Arguments.of("A02 alg none with a signature", REALM.unsigned("{\"alg\":\"none\"}", "li.ming", "AAAA")),
                Arguments.of("A02 HS256 with the public key, DER", REALM.signedWithThePublicKeyAsSecret("li.ming", REALM.key().toPublicKey().getEncoded())),
                Arguments.of("A02 HS256 with the public key, PEM", REALM.signedWithThePublicKeyAsSecret("li.ming", pem.getBytes(StandardCharsets.UTF_8))),
                Arguments.of("A02 RS384 by the right key", Realm.signed(new JWSHeader.Builder(JWSAlgorithm.RS384)
                        .keyID(REALM.key().getKeyID()).type(JOSEObjectType.JWT).build(), REALM.claims("li.ming").build(), REALM.key())),
                Arguments.of("A02 kid is a path", Realm.signed(REALM.header().keyID("../../../../dev/null").build(), REALM.claims("li.ming").build(), foreign)),
                Arguments.of("A02 kid is an address", Realm.signed(REALM.header().keyID("http://127.0.0.1:9/key").build(), REALM.claims("li.ming").build(), foreign)),
                Arguments.of("A02 jku", Realm.signed(REALM.header().jwkURL(URI.create("http://127.0.0.1:9/jwks")).build(), REALM.claims("li.ming").build(), foreign)),
                Arguments.of("A02 jwk in the header", Realm.signed(REALM.header().jwk(foreign.toPublicJWK()).build(), REALM.claims("li.ming").build(), foreign)),
                Arguments.of("A02 x5u", Realm.signed(REALM.header().x509CertURL(URI.create("http://127.0.0.1:9/cert")).build(), REALM.claims("li.ming").build(), foreign)),
                Arguments.of("A03 other audience", REALM.token("li.ming", claims -> claims.audience("account"))),
                Arguments.of("A03 no audience", REALM.token("li.ming", claims -> claims.audience((List<String>) null))),
                Arguments.of("A03 audience that only contains the word", REALM.token("li.ming", claims -> claims.audience("onestamp-local"))),
                Arguments.of("A03 ID token", REALM.token("li.ming", claims -> claims.claim("typ", "ID"))),
                Arguments.of("A03 ID token for the gateway", REALM.token("li.ming", claims -> claims.claim("typ", "ID").audience("gateway"))),
                Arguments.of("A03 refresh token", REALM.token("li.ming", claims -> claims.claim("typ", "Refresh"))),
                Arguments.of("A03 no typ", REALM.token("li.ming", claims -> claims.claim("typ", null))),
                Arguments.of("A03 logout token", Realm.signed(REALM.header().type(new JOSEObjectType("logout+jwt")).build(), REALM.claims("li.ming").build(), REALM.key())),
                Arguments.of("A04 other realm", REALM.token("li.ming", claims -> claims.issuer("http://town.test/auth/realms/master"))),
                Arguments.of("A04 same realm name on another host", REALM.token("li.ming", claims -> claims.issuer("http://evil.test/auth/realms/onestamp"))),
                Arguments.of("A04 issuer with a slash more", REALM.token("li.ming", claims -> claims.issuer(THE_REALMS_ISSUER + "/"))),
                Arguments.of("A04 no issuer", REALM.token("li.ming", claims -> claims.issuer(null))),
                Arguments.of("A04 a foreign key under the right name", Realm.signed(REALM.header().build(), REALM.claims("li.ming").build(), sameName)),
                Arguments.of("A05 expired by 61 seconds", REALM.token("li.ming", claims -> claims.expirationTime(inSeconds(-61)))),
                Arguments.of("A05 valid only in 61 seconds", REALM.token("li.ming", claims -> claims.notBeforeTime(inSeconds(61)))),
                Arguments.of("A05 never expires", REALM.token("li.ming", claims -> claims.expirationTime(null))),
                Arguments.of("A05 one byte of the signature flipped", flipped(good)),
                Arguments.of("A05 signature cut off", good.substring(0, good.lastIndexOf('.') + 1)),
                Arguments.of("no subject", REALM.token("li.ming", claims -> claims.subject(null))),
                Arguments.of("no account", REALM.token("li.ming", claims -> claims.claim("preferred_username", null))),
                Arguments.of("not a token", "hello"),
                Arguments.of("three empty parts", ".."),
                Arguments.of("9 kB of letters", "a".repeat(9_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forgeries")
    void at_a_desk_and_on_public_lines_alike(String what, String token) {
        for (var path : List.of("/api/cases", "/api/items?query=x", "/session")) {
            visitor.get().uri(path).header("Authorization", "Bearer " + token).exchange()
                    .expectStatus().isUnauthorized()
                    .expectHeader().contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .expectBody().jsonPath("$.type").isEqualTo("https://onestamp.cn/problems/sign-in-needed");
        }
        assertThat(TOWN.visits).isEmpty();
    }

    @Test
    void while_a_real_one_passes() {
        visitor.get().uri("/api/cases").headers(headers -> headers.setBearerAuth(REALM.token("li.ming"))).exchange().expectStatus().isOk();
    }

    @Test
    void while_one_that_expired_30_seconds_ago_still_passes_because_clocks_differ() {
        var token = REALM.token("li.ming", claims -> claims.expirationTime(inSeconds(-30)));
        visitor.get().uri("/api/cases").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isOk();
    }

    @Test
    void and_invented_key_names_do_not_wear_out_the_realm() {
        long before = TOWN.keysAsked.get();
        for (int i = 0; i < 30; i++) {
            var token = Realm.signed(REALM.header().keyID("invented-" + i).build(), REALM.claims("li.ming").build(), REALM.key());
            visitor.get().uri("/api/cases").headers(headers -> headers.setBearerAuth(token)).exchange().expectStatus().isUnauthorized();
        }
        assertThat(TOWN.keysAsked.get() - before).isLessThanOrEqualTo(1);
    }

    @Test
    void and_tokens_in_the_address_or_with_another_scheme_are_no_tokens() {
        var token = REALM.token("li.ming");
        visitor.get().uri("/api/cases?access_token=" + token).exchange().expectStatus().isUnauthorized();
        visitor.get().uri("/api/cases").header("Authorization", "Basic " + token).exchange().expectStatus().isUnauthorized();
        visitor.get().uri("/api/cases").cookie("onestamp", token).exchange().expectStatus().isUnauthorized();
    }

    private static Date inSeconds(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }

    private static String flipped(String token) {
        int at = token.lastIndexOf('.') + 10;
        return token.substring(0, at) + (token.charAt(at) == 'A' ? 'B' : 'A') + token.substring(at + 1);
    }
}
