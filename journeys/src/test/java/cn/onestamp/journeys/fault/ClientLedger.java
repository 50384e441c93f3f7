package cn.onestamp.journeys.fault;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What the people at the door wrote down: what they asked under which key, and what they were told in the end. */
final class ClientLedger {

    /**
     * One thing asked that changes something.
     *
     * @param troubles how often it had to be asked again
     * @param status   the definite answer
     */
    record Row(String call, String path, String key, String payload, int troubles, int status, String answer) {

        boolean isDone() {
            return status / 100 == 2;
        }
    }

    private final Queue<Row> rows = new ConcurrentLinkedQueue<>();
    private final Queue<String> troubles = new ConcurrentLinkedQueue<>();

    void write(Answer answer, int troubles) {
        Call call = answer.call();
        if (call.changesSomething()) {
            rows.add(new Row(call.name(), call.path(), call.headers().getOrDefault("Idempotency-Key", ""), hash(call.body()), troubles,
                    answer.status(), new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8)));
        }
    }

    void trouble(Call call, String what) {
        troubles.add(call.name() + " " + what);
    }

    List<Row> done(String call) {
        return rows.stream().filter(row -> row.call().equals(call) && row.isDone()).toList();
    }

    /** Definite answers other than success: under load by people who do nothing wrong there are none. */
    List<Row> refused() {
        return rows.stream().filter(row -> !row.isDone()).toList();
    }

    int size() {
        return rows.size();
    }

    /** What went wrong on the way to definite answers, counted. */
    Map<String, Integer> troubles() {
        Map<String, Integer> counted = new TreeMap<>();
        new ArrayList<>(troubles).forEach(what -> counted.merge(what, 1, Integer::sum));
        return counted;
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
