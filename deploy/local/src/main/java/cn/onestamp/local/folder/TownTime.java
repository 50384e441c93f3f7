package cn.onestamp.local.folder;

import cn.onestamp.local.Refusal;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The town's own clock: machine time plus an offset that every service reads from one file. It never goes back. */
public final class TownTime {
    private static final ZoneId TOWN = ZoneId.of("Asia/Shanghai");
    /** A town that begins on a given day begins when its hall opens. */
    private static final LocalTime OPENING = LocalTime.of(8, 30);

    private final DataFolder folder;
    private final Clock machine;

    public TownTime(DataFolder folder, Clock machine) {
        this.folder = folder;
        this.machine = machine;
    }

    public void beginToday() throws IOException {
        write(Duration.ZERO);
    }

    public void beginOn(LocalDate day) throws IOException {
        write(Duration.between(machine.instant(), day.atTime(OPENING).atZone(TOWN)).truncatedTo(ChronoUnit.SECONDS));
    }

    public void forward(Duration step) throws IOException {
        if (!step.isPositive()) {
            throw new Refusal("Town time only moves forward; " + step + " does not.");
        }
        write(offset().plus(step));
    }

    public ZonedDateTime now() throws IOException {
        return machine.instant().plus(offset()).atZone(TOWN).truncatedTo(ChronoUnit.SECONDS);
    }

    private Duration offset() throws IOException {
        try {
            return Duration.parse(Files.readString(folder.townTime()).strip());
        } catch (DateTimeParseException | CharacterCodingException damaged) {
            throw new Refusal("The file " + folder.townTime() + " holds no town time such as PT-7704H12M; bring it back from a copy.");
        }
    }

    private void write(Duration offset) throws IOException {
        SafeFile.write(folder.townTime(), offset + "\n");
    }
}
