package cn.onestamp.journeys.door;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Signing in as a browser does: authorization code with PKCE (RFC 7636) at the sign-in server behind the door, as the
 * public client {@code onestamp-local} that exists only in the local realm.
 */
public final class SignIn {

    public static final String USUAL_CLIENT = "onestamp-local";
    private static final String PROTOCOL = "/auth/realms/onestamp/protocol/openid-connect/";

    private final Door door;
    private final String client;
    private final String callback;
    private final SecureRandom random;

    public SignIn(Door door, URI address, SecureRandom random) {
        this(door, USUAL_CLIENT, address, random);
    }

    /** As another of the local realm's public clients. */
    public SignIn(Door door, String client, URI address, SecureRandom random) {
        this.door = door;
        this.client = client;
        this.callback = address + "/local/callback";
        this.random = random;
    }

    /** What the sign-in server hands out: access, refresh and ID token, and how long the first is good for, in seconds. */
    public record Tokens(String access, String refresh, String id, long seconds) {}

    /** @throws Unexpected when name and password are not accepted */
    public Tokens as(String account, String password) {
        Cookies browser = new Cookies();
        String verifier = secret();
        Answer page = door.ask(Call.get("sign-in-page", PROTOCOL + "auth?" + FormFields.written(Map.of(
                "client_id", client, "response_type", "code", "scope", "openid", "redirect_uri", callback, "state", secret(),
                "nonce", secret(), "code_challenge", challenge(verifier), "code_challenge_method", "S256")))).expect(200);
        browser.keep(page);
        Answer redirect = door.ask(browser.sentWith(FormFields.posted("sign-in", SignInPage.formTarget(page),
                Map.of("username", account, "password", password, "credentialId", ""))));
        if (redirect.status() == 200) {
            throw new Unexpected(account + " was not let in");
        }
        return granted(Map.of("grant_type", "authorization_code", "client_id", client, "redirect_uri", callback,
                "code", SignInPage.codeIn(redirect, callback), "code_verifier", verifier));
    }

    public Tokens renewed(Tokens old) {
        return granted(Map.of("grant_type", "refresh_token", "client_id", client, "refresh_token", old.refresh()));
    }

    private Tokens granted(Map<String, String> request) {
        JsonNode tokens = door.ask(FormFields.posted("token", PROTOCOL + "token", request)).expect(200).json();
        return new Tokens(tokens.path("access_token").asString(), tokens.path("refresh_token").asString(),
                tokens.path("id_token").asString(""), tokens.path("expires_in").asLong());
    }

    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
