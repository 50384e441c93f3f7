package cn.onestamp.platform.testkit;

import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The accounts of the realm as its administrator sees them: all are enabled until one is disabled. */
public final class Accounts {

    private static final Set<String> DISABLED = ConcurrentHashMap.newKeySet();
    private static volatile boolean silent;

    private Accounts() {}

    public static void disable(String account) {
        DISABLED.add(account);
    }

    /** Keys and tokens are still to be had; only nobody says whether a token is still good. */
    public static void nobodyAnswers() {
        silent = true;
    }

    /** Everybody is enabled and can be asked about. */
    public static void areAsEver() {
        DISABLED.clear();
        silent = false;
    }

    static boolean isSilent() {
        return silent;
    }

    /** @param form with the token at its end */
    static String wordOn(byte[] form) {
        String asked = new String(form, StandardCharsets.US_ASCII);
        try {
            String account = SignedJWT.parse(asked.substring(asked.indexOf("&token=") + "&token=".length()))
                    .getJWTClaimsSet().getStringClaim("preferred_username");
            return "{\"active\": %s}".formatted(!DISABLED.contains(account));
        } catch (ParseException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
