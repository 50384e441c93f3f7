package cn.onestamp.journeys.door;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sign-in server shows: where its form is sent, and where it leads in the end. */
final class SignInPage {

    private static final Pattern FORM = Pattern.compile("<form[^>]*\\saction=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private SignInPage() {}

    /** Path and query of the form's target. */
    static String formTarget(Answer page) {
        Matcher form = FORM.matcher(new String(page.body(), java.nio.charset.StandardCharsets.UTF_8));
        if (!form.find()) {
            throw new Unexpected("The sign-in page has no form: " + page.text());
        }
        URI target = URI.create(form.group(1).replace("&amp;", "&"));
        return target.getRawPath() + "?" + target.getRawQuery();
    }

    /** The code in the redirect to the client; the redirect itself is not followed. */
    static String codeIn(Answer redirect, String callback) {
        String location = redirect.expect(302).headers().firstValue("Location").orElse("");
        Matcher code = CODE.matcher(location);
        if (!location.startsWith(callback) || !code.find()) {
            throw new Unexpected("Signing in did not lead back to " + callback + " but to " + location);
        }
        return code.group(1);
    }
}
