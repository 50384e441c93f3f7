package cn.onestamp.journeys.fault;

import cn.onestamp.journeys.door.Answer;
import cn.onestamp.journeys.door.Call;
import cn.onestamp.journeys.door.Door;
import cn.onestamp.journeys.door.Unanswered;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Asks the same again, with the same key, until there is a definite answer; everything goes into the ledger. */
final class StubbornDoor implements Door {

    private static final Duration GIVES_UP = Duration.ofSeconds(120);
    private static final long PAUSE_NANOS = 250_000_000;
    private static final int SERVER_ERROR = 500;

    private final Door door;
    private final ClientLedger ledger;

    StubbornDoor(Door door, ClientLedger ledger) {
        this.door = door;
        this.ledger = ledger;
    }

    @Override
    public Answer ask(Call call) {
        long begun = System.nanoTime();
        int troubles = 0;
        while (System.nanoTime() - begun < GIVES_UP.toNanos()) {
            try {
                Answer answer = door.ask(call);
                if (answer.status() < SERVER_ERROR) {
                    ledger.write(answer, troubles);
                    return answer;
                }
                ledger.trouble(call, String.valueOf(answer.status()));
            } catch (Unanswered silence) {
                ledger.trouble(call, "unanswered");
            }
            troubles++;
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new Unanswered(call, "no definite answer in " + GIVES_UP.toSeconds() + " s");
    }
}
