package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.build.Maven;
import cn.onestamp.local.check.DebianPackages;
import cn.onestamp.local.check.JourneyTests;
import cn.onestamp.local.check.NothingLeft;
import cn.onestamp.local.check.PortalTests;
import cn.onestamp.local.check.Stages;
import cn.onestamp.local.check.Totals;
import cn.onestamp.local.checkout.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Everything that must hold on every commit, within twenty minutes; or, asked for a soak, the long form of some rows. */
public final class Test implements Command {
    private static final Duration BUDGET = Duration.ofMinutes(30);

    @Override
    public Usage usage() {
        return new Usage(
                "test [--soak ROW...]",
                "everything that must hold on every commit; --soak runs rows of the fault list with their full counts",
                Set.of("soak"),
                Set.of());
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        if (!arguments.has("soak")) {
            arguments.mustBeOptionsOnly();
        }
        Screen screen = Screen.answer();
        Clock clock = Clock.systemUTC();
        Instant begun = clock.instant();
        Stages stages = new Stages(screen);
        NothingLeft nothingLeft = new NothingLeft(checkout, screen);
        if (arguments.has("soak")) {
            new Build(checkout, screen).bringUpToDate();
            stages.run("soak", () -> new JourneyTests(checkout, screen, clock).passInFull(arguments.words()));
        } else {
            everything(stages, checkout, screen, clock);
        }
        stages.run("nothing left behind", nothingLeft::passes);
        return tell(screen, stages, Totals.since(begun, checkout.root()), !arguments.has("soak"));
    }

    private static void everything(Stages stages, Checkout checkout, Screen screen, Clock clock) throws InterruptedException {
        Path logs = checkout.logs();
        PortalTests portal = new PortalTests(checkout);
        JourneyTests journeys = new JourneyTests(checkout, screen, clock);
        stages.run("tools of this machine", () -> {
            new DebianPackages(screen).mustBeThere();
            return true;
        });
        boolean built = stages.run("build, unit and slice tests", () -> verify(checkout, screen, logs.resolve("verify.log")));
        if (portal.exist()) {
            stages.run("portal", () -> portal.pass(logs.resolve("portal.log")));
        }
        if (journeys.exist()) {
            stages.run("journeys", () -> {
                mustBe(built);
                return journeys.pass();
            });
            stages.run("faults", () -> {
                mustBe(built);
                return journeys.passUnderFaults();
            });
        }
    }

    private static void mustBe(boolean built) {
        if (!built) {
            throw new Refusal("Not run: there is nothing to open a hall with before everything is built and tested.");
        }
    }

    private static boolean verify(Checkout checkout, Screen screen, Path log) throws IOException, InterruptedException {
        Build build = new Build(checkout, screen);
        build.mayBegin();
        boolean passed = new Maven(checkout, screen).run(log, List.of("verify", "--fail-at-end")) == 0;
        if (passed) {
            build.isUpToDate();
        } else {
            screen.say("see " + log);
        }
        return passed;
    }

    /** The last line is for programs: {@code N passed, N failed}. A stage that failed without a failing test counts as one. */
    private static int tell(Screen screen, Stages stages, Totals totals, boolean budgeted) {
        boolean late = budgeted && stages.taken().compareTo(BUDGET) > 0;
        int failed = totals.failed() + totals.skipped();
        if (failed == 0) {
            failed = stages.failed().size() + (late ? 1 : 0);
        }
        if (totals.skipped() > 0) {
            screen.say(totals.skipped() + " tests were skipped; a check that cannot run has failed.");
        }
        screen.say("Took " + Stages.minutes(stages.taken()) + (late ? ", over the budget of 30 minutes: FAILED" : ""));
        stages.failed().forEach(stage -> screen.say("Failed: " + stage));
        screen.say(totals.passed() + " passed, " + failed + " failed");
        return failed == 0 ? 0 : 1;
    }
}
