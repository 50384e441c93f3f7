package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Store_is_killed_while_clerks_write {

    private static final int CLERKS = 32;
    private static final int ROUNDS = Boolean.getBoolean("onestamp.soak") ? Integer.getInteger("onestamp.soak.rounds", 25) : 3;

    @TempDir Path folder;

    @Test void and_nothing_they_were_told_is_kept_is_lost() {
        long seed = Long.getLong("onestamp.seed", System.nanoTime());
        System.out.println("kill -9: seed " + seed + " (repeat with -Donestamp.seed=" + seed + ")");
        var chance = new Random(seed);
        Path data = folder.resolve("hall.mv");
        var ledger = new Ledger();
        int port = RunningProcess.freePort();
        for (int round = 0; round < ROUNDS; round++) {
            writeUntilKilled(data, port, ledger, round, 300 + chance.nextInt(900));
            try (var store = RunningProcess.ready(data, port); var desk = new Desk(store.uri(), "hall")) {
                Ledger.Findings findings = ledger.compare(desk.collection("cases"));
                assertThat(findings).as("after kill %d, seed %d", round + 1, seed).isEqualTo(Ledger.Findings.NONE);
            }
        }
        System.out.println("kill -9: " + ROUNDS + " rounds, " + CLERKS + " writers, " + ledger.inserted() + " inserts and " + ledger.updated()
                + " updates acknowledged: lost 0, torn 0, index mismatches 0");
        assertThat(ledger.inserted()).isGreaterThan(100L * ROUNDS);
    }

    private static void writeUntilKilled(Path data, int port, Ledger ledger, int round, int millis) {
        try (var store = RunningProcess.ready(data, port); var desk = new Desk(store.uri(), "hall")) {
            var cases = desk.collection("cases");
            one(cases.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true)));
            one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("clerk"), Indexes.descending("n"))));
            var clerks = ledger.letWrite(cases, CLERKS, round);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
            store.kill();
            clerks.close();
        }
    }
}
