package cn.onestamp.journeys;

import cn.onestamp.platform.day.CivilTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.locks.LockSupport;

/** Which day it is in the town of a data folder: machine time plus the offset the launcher keeps there; it only moves forward. */
public final class TownCalendar {

    private static final LocalTime OPENING = LocalTime.of(8, 30);
    /** A service looks at the file when it wants to know the day, at most every 200 ms. */
    private static final long EVERYBODY_LOOKS_WITHIN = Duration.ofMillis(300).toNanos();

    private final Path file;
    private final Clock machine;

    public TownCalendar(Path data, Clock machine) {
        this.file = data.resolve("town-time");
        this.machine = machine;
    }

    public LocalDate today() {
        return CivilTime.dayOf(machine.instant().plus(offset()));
    }

    /** Half past eight in the morning of that day, for everybody; a day that is over or has begun changes nothing. */
    public void becomes(LocalDate day) {
        if (day.isAfter(today())) {
            write(Duration.between(machine.instant(), day.atTime(OPENING).atZone(CivilTime.ZONE)).truncatedTo(ChronoUnit.SECONDS));
            untilEverybodyHasLooked();
        }
    }

    private static void untilEverybodyHasLooked() {
        for (long begun = System.nanoTime(); System.nanoTime() - begun < EVERYBODY_LOOKS_WITHIN; ) {
            LockSupport.parkNanos(EVERYBODY_LOOKS_WITHIN);
        }
    }

    private Duration offset() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The services read the file at any moment: it is there whole, or as it was. */
    private void write(Duration offset) {
        try {
            Path whole = Files.writeString(file.resolveSibling("town-time.next"), offset + "\n");
            Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
