package cn.onestamp.journeys.door;

import cn.onestamp.journeys.door.SignIn.Tokens;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The right of one person to be at the door: signed in when first needed, renewed before it ends. Thread-safe. */
public final class Pass {

    private static final Duration EARLY = Duration.ofSeconds(120);

    private final SignIn signIn;
    private final String account;
    private final String password;
    private final Clock clock;
    private @Nullable Tokens tokens;
    private Instant renewAt = Instant.EPOCH;

    public Pass(SignIn signIn, String account, String password, Clock clock) {
        this.signIn = signIn;
        this.account = account;
        this.password = password;
        this.clock = clock;
    }

    public synchronized String token() {
        return tokens().access();
    }

    public synchronized Tokens tokens() {
        if (tokens == null || !clock.instant().isBefore(renewAt)) {
            keep(tokens == null ? signIn.as(account, password) : renewed(tokens));
        }
        return tokens;
    }

    /** So that none has to be renewed for a while. */
    public synchronized void renew() {
        keep(tokens == null ? signIn.as(account, password) : renewed(tokens));
    }

    /** A session that has ended meanwhile is begun anew. */
    private Tokens renewed(Tokens old) {
        try {
            return signIn.renewed(old);
        } catch (Unexpected sessionEnded) {
            return signIn.as(account, password);
        }
    }

    private void keep(Tokens fresh) {
        tokens = fresh;
        renewAt = clock.instant().plusSeconds(fresh.seconds()).minus(EARLY);
    }
}
