package cn.onestamp.local.hall;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.part.Manner;
import cn.onestamp.local.part.Ports;
import cn.onestamp.local.part.StoreChoice;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * How a hall is asked to open.
 *
 * @param store as after {@code --store}; empty for what the folder was begun with
 * @param townDate the first day of a new town
 */
public record Opening(Ports ports, Optional<String> store, Optional<LocalDate> townDate, Manner manner) {

    public static Opening asked(Arguments arguments) {
        return new Opening(
                new Ports(arguments.find("port-base").map(Opening::portBase).orElse(Ports.USUAL)),
                arguments.find("store").map(name -> StoreChoice.of(name).name()),
                arguments.find("town-date").map(Opening::day),
                new Manner(arguments.has("with-faults"), arguments.has("full-speed")));
    }

    public Opening on(Ports others) {
        return new Opening(others, store, townDate, manner);
    }

    public Opening beginningOn(LocalDate day) {
        return new Opening(ports, store, townDate.or(() -> Optional.of(day)), manner);
    }

    private static int portBase(String typed) {
        try {
            int base = Integer.parseInt(typed);
            if (base >= 1024 && base <= 65_400) {
                return base;
            }
        } catch (NumberFormatException noNumber) {
            // said below, for both
        }
        throw new Refusal("--port-base is a number from 1024 to 65400, not \"" + typed + "\".");
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new Refusal("--town-date is a day such as 2026-01-05, not \"" + typed + "\".");
        }
    }
}
