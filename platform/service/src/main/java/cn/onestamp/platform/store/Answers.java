package cn.onestamp.platform.store;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pushEach;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.KeyReused;
import com.mongodb.client.model.PushOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The commands an aggregate has answered: the last fifty, remembered for thirty days. */
final class Answers {

    private static final String FIELD = "answered";
    private static final int REMEMBERED = 50;
    private static final Duration FOR = Duration.ofDays(30);

    private Answers() {}

    static void refuseRepeats(Document stored, Act act, Instant now) {
        if (act.key() == null) {
            return;
        }
        for (Document answered : stored.getList(FIELD, Document.class, List.of())) {
            if (scope(act).equals(answered.getString("key")) && answered.getDate("at").toInstant().isAfter(now.minus(FOR))) {
                throw act.fingerprint().equals(answered.getString("asked"))
                        ? new AlreadyAnswered(answered.get("answer", Document.class))
                        : new KeyReused();
            }
        }
    }

    static Bson remember(Act act, Map<String, Object> answer, Instant now) {
        return act.key() == null
                ? combine()
                : pushEach(FIELD, List.of(entry(act, answer, now)), new PushOptions().slice(-REMEMBERED));
    }

    static void rememberIn(Document unborn, Act act, Map<String, Object> answer, Instant now) {
        if (act.key() != null) {
            unborn.append(FIELD, List.of(entry(act, answer, now)));
        }
    }

    private static Document entry(Act act, Map<String, Object> answer, Instant now) {
        return new Document("key", scope(act)).append("asked", act.fingerprint())
                .append("answer", new Document(answer)).append("at", Date.from(now));
    }

    private static String scope(Act act) {
        return act.account() + "/" + act.key();
    }
}
