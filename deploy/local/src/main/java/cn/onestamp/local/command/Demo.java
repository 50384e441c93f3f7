package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.folder.GivenFolder;
import cn.onestamp.local.hall.NumberedFolders;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Visit;
import cn.onestamp.local.part.DemoPeople;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Plays the journeys in a town that begins on the first working Monday of 2026. */
public final class Demo implements Command {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    @Override
    public Usage usage() {
        return new Usage(
                "demo [--person NAME] [--data DIR] [--port-base N]",
                "plays the journeys with real sign-ins and saves the sealed papers",
                Set.of(),
                Set.of("person", "port-base", "town-date", "store"));
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        arguments.mustBeOptionsOnly();
        Opening asked = Opening.asked(arguments);
        if (arguments.find("person").isPresent()) {
            new DemoPeople(checkout).mustKnowResident(arguments.find("person").get());
        }
        Optional<DataFolder> given = arguments.find("data").map(GivenFolder::named);
        if (given.isPresent()) {
            Beginning.find(given.get());
        }
        Screen screen = Screen.aside();
        new Build(checkout, screen).bringUpToDate();
        DataFolder folder = given.orElseGet(() -> new NumberedFolders(checkout, "demo", Clock.systemDefaultZone()).next());
        Opening opening = folder.exists() ? asked : asked.beginningOn(FIRST_DAY);
        List<String> person = arguments.find("person").map(name -> List.of("--person", name)).orElse(List.of());
        try (Visit visit = Visit.to(checkout, folder, opening, screen)) {
            return new Journeys(checkout).run("Demo", visit.address(), folder, person);
        }
    }
}
