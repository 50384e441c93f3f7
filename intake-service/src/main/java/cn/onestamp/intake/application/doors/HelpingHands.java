package cn.onestamp.intake.application.doors;

import cn.onestamp.intake.application.Application;
import cn.onestamp.intake.application.ApplicationLists;
import reactor.core.publisher.Mono;

/** Whoever helps somebody ask, as an agent or at the window, while something may still be handed in for them. */
public final class HelpingHands {

    private static final int MOST = 100;

    private final ApplicationLists lists;
    private final Standing standing;

    HelpingHands(ApplicationLists lists, Standing standing) {
        this.lists = lists;
        this.standing = standing;
    }

    public Mono<Boolean> help(String account, String personId) {
        return lists.ofApplicant(personId, null).take(MOST).map(ApplicationLists.Seen::application)
                .filter(HelpingHands::takesFiles)
                .filterWhen(application -> standing.mayHelp(application, account))
                .hasElements();
    }

    private static boolean takesFiles(Application application) {
        return switch (application) {
            case Application.Draft draft -> true;
            case Application.AwaitingCorrection waiting -> true;
            case Application.Accepted accepted -> !accepted.awaited().isEmpty();
            case Application.Submitted submitted -> false;
            case Application.NotAccepted notAccepted -> false;
            case Application.Withdrawn withdrawn -> false;
        };
    }
}
