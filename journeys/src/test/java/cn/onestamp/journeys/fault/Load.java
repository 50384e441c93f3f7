package cn.onestamp.journeys.fault;

import cn.onestamp.journeys.door.Patience;
import cn.onestamp.journeys.hall.Hall;
import cn.onestamp.journeys.town.Clerk;
import cn.onestamp.journeys.town.Letter;
import cn.onestamp.journeys.town.Matter;
import cn.onestamp.journeys.town.Officer;
import cn.onestamp.journeys.town.Receipt;
import cn.onestamp.journeys.town.Resident;
import cn.onestamp.journeys.town.Town;
import cn.onestamp.journeys.town.Township;
import cn.onestamp.journeys.town.Wish;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Residents hand in, up to 20 a second; officers carry up to 5 of these a second to their end. */
final class Load implements AutoCloseable {

    private static final int SUBMITTERS = 6;
    private static final int SUBMISSIONS_PER_SECOND = 20;
    private static final int FINISHERS = 4;
    private static final int DECISIONS_PER_SECOND = 5;
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(120));

    private final ClientLedger ledger = new ClientLedger();
    private final Town town;
    private final ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor();
    private final BlockingQueue<Receipt> handedIn = new LinkedBlockingQueue<>();
    private final Queue<String> broken = new ConcurrentLinkedQueue<>();
    private final AtomicInteger finished = new AtomicInteger();
    private volatile boolean running = true;

    Load(Hall hall) {
        StubbornDoor door = new StubbornDoor(hall.door(), ledger);
        this.town = new Town(door, hall.door(), hall.address(), Clock.systemUTC());
    }

    /** Everybody signs in, so that nobody has to while something is down; good for two minutes. */
    void everybodySignsIn() {
        Stream.of(
                        town.people().residents().stream().limit(SUBMITTERS).map(card -> town.resident(card.account()).visitor()),
                        Stream.of(Township.values()).flatMap(place -> Stream.of(town.clerk(place, 0).visitor(), town.reviewer(place, 0).visitor(),
                                town.approver(place, 0).visitor(), town.keeper(place, 0).visitor())))
                .flatMap(visitors -> visitors)
                .forEach(visitor -> town.pass(visitor.card().account()).renew());
    }

    Load start() {
        everybodySignsIn();
        for (int i = 0; i < SUBMITTERS; i++) {
            int number = i;
            hands.submit(() -> submit(number));
        }
        for (int i = 0; i < FINISHERS; i++) {
            hands.submit(this::finish);
        }
        return this;
    }

    ClientLedger ledger() {
        return ledger;
    }

    int finished() {
        return finished.get();
    }

    /** What did not go as it should, in sentences. */
    List<String> broken() {
        return List.copyOf(broken);
    }

    /** Nothing new is begun; what is under way is carried to its next definite answer. */
    @Override
    public void close() {
        running = false;
        hands.close();
    }

    private void submit(int number) {
        Resident resident = town.resident(town.people().residents().get(number).account());
        Township place = Township.values()[number % Township.values().length];
        Wish wish = Wish.toEnterTheForest(resident.card(), place.village(), Hall.DAY);
        trying(resident::bindsTheAccount);
        while (running) {
            long begun = System.nanoTime();
            trying(() -> {
                Matter draft = resident.asksFor(wish);
                handedIn.add(resident.submits(resident.handsIn(draft, wish.material(), Letter.saying("Load " + UUID.randomUUID()))));
            });
            pace(begun, SUBMITTERS, SUBMISSIONS_PER_SECOND);
        }
    }

    private void finish() {
        while (running) {
            long begun = System.nanoTime();
            Receipt receipt = handedIn.poll();
            if (receipt != null) {
                trying(() -> carry(receipt));
            }
            pace(begun, FINISHERS, DECISIONS_PER_SECOND);
        }
    }

    private void carry(Receipt receipt) {
        Township place = Stream.of(Township.values()).filter(one -> receipt.number().startsWith(one.village().substring(0, 9))).findFirst().orElseThrow();
        Clerk clerk = town.clerk(place, 0);
        Officer reviewer = town.reviewer(place, 0);
        Officer approver = town.approver(place, 0);
        Officer keeper = town.keeper(place, 0);
        clerk.accepts(receipt.matter());
        Matter proposed = reviewer.proposes(reviewer.finds(receipt.matter().id(), PATIENCE), "材料齐全，符合条件，建议准予。");
        keeper.seals(approver.grants(proposed, "同意。"));
        finished.incrementAndGet();
    }

    private void trying(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException wrong) {
            broken.add(wrong.getMessage());
        }
    }

    private static void pace(long begun, int workers, int perSecond) {
        long rest = begun + 1_000_000_000L * workers / perSecond - System.nanoTime();
        if (rest > 0) {
            LockSupport.parkNanos(rest);
        }
    }
}
