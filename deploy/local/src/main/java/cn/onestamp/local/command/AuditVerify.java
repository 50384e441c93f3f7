package cn.onestamp.local.command;

import cn.onestamp.local.Arguments;
import cn.onestamp.local.Command;
import cn.onestamp.local.Refusal;
import cn.onestamp.local.Screen;
import cn.onestamp.local.Usage;
import cn.onestamp.local.build.Build;
import cn.onestamp.local.checkout.Checkout;
import cn.onestamp.local.folder.Beginning;
import cn.onestamp.local.folder.DataFolder;
import cn.onestamp.local.hall.OpenHalls;
import cn.onestamp.local.hall.Opening;
import cn.onestamp.local.hall.Visit;
import cn.onestamp.local.process.HallState;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Walks along the chains of audit rows and names the place where one is broken. */
public final class AuditVerify implements Command {
    @Override
    public Usage usage() {
        return new Usage(
                "audit verify [--data DIR]", "checks the audit chains and seal ledgers and names the place of a break", Set.of(), Set.of("port-base"));
    }

    @Override
    public int run(Arguments arguments, Checkout checkout) throws IOException, InterruptedException {
        if (!arguments.words().equals(List.of("verify"))) {
            throw new Refusal("The only thing to do with the audit is: ./onestamp audit verify");
        }
        DataFolder folder = new OpenHalls(checkout).choose(arguments);
        if (arguments.find("data").isPresent()) {
            folder.mustHoldAHall();
        }
        Beginning.find(folder);
        if (HallState.findOpen(folder).isEmpty()) {
            new Build(checkout, Screen.aside()).bringUpToDate();
        }
        try (Visit visit = Visit.to(checkout, folder, Opening.asked(arguments), Screen.aside())) {
            return new Journeys(checkout).run("AuditVerify", visit.address(), folder, List.of());
        }
    }
}
