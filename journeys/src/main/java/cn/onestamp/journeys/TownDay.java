package cn.onestamp.journeys;

import cn.onestamp.platform.day.CivilTime;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** Which day it is in the town of a data folder: machine time plus the offset the launcher keeps there. */
final class TownDay {

    private TownDay() {}

    static LocalDate in(Path data, Clock machine) throws IOException {
        Path file = data.resolve("town-time");
        Duration offset = Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        return CivilTime.dayOf(machine.instant().plus(offset));
    }
}
