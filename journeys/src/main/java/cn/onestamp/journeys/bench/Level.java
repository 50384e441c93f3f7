package cn.onestamp.journeys.bench;

import cn.onestamp.journeys.bench.Crew.Done;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A closed loop: every crew begins its next case when the last one is done, until the time is over. */
final class Level {

    private final List<Crew> crews;
    private final Samples samples;
    private final Collection<Done> done = new ConcurrentLinkedQueue<>();

    Level(List<Crew> crews, Samples samples) {
        this.crews = crews;
        this.samples = samples;
    }

    /** Cases begun in time are carried to their end; returns how long that took. */
    Duration run(Duration length) {
        long begun = System.nanoTime();
        try (ExecutorService hands = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, crews.size()).forEach(number ->
                    hands.submit(() -> loop(crews.get(number), number, begun + length.toNanos())));
        }
        return Duration.ofNanos(System.nanoTime() - begun);
    }

    Collection<Done> done() {
        return done;
    }

    private void loop(Crew crew, int number, long end) {
        for (int turn = 0; System.nanoTime() < end; turn++) {
            try {
                done.add(crew.carry("Bench crew " + number + ", turn " + turn));
            } catch (RuntimeException broken) {
                samples.failed("case: " + broken.getMessage());
            }
        }
    }
}
