package cn.onestamp.store;

import static cn.onestamp.store.Desk.one;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;

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
            try (var store = RunningProcess.ready(data, port); var desk = new Desk(store.uri(), "hall")) {
                compare(ledger, desk, round, seed);
                writeUntilKilled(store, desk, ledger, round, 100 + chance.nextInt(800));
            }
        }
        try (var store = RunningProcess.ready(data, port); var desk = new Desk(store.uri(), "hall")) {
            compare(ledger, desk, ROUNDS, seed);
        }
        System.out.println("kill -9: " + ROUNDS + " rounds, " + CLERKS + " writers, " + ledger.inserted() + " inserts and " + ledger.updated()
                + " updates acknowledged: lost 0, torn 0, index mismatches 0");
    }

    private static void compare(Ledger ledger, Desk desk, int kills, long seed) {
        assertThat(ledger.compare(desk.collection("cases"))).as("after kill %d, seed %d", kills, seed).isEqualTo(Ledger.Findings.NONE);
    }

    private static void writeUntilKilled(RunningProcess store, Desk desk, Ledger ledger, int round, int writes) {
        var cases = desk.collection("cases");
        one(cases.createIndex(Indexes.ascending("code"), new IndexOptions().unique(true)));
        one(cases.createIndex(Indexes.compoundIndex(Indexes.ascending("clerk"), Indexes.descending("n"))));
        long enough = ledger.inserted() + writes;
        try (ExecutorService clerks = ledger.letWrite(cases, CLERKS, round)) {
            assertThat(clerks.isShutdown()).isFalse();
            ledger.awaitInserts(enough);
            store.kill();
            clerks.shutdownNow();
        }
    }
}
