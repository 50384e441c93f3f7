package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.HelpingHands;
import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.intake.material.Helping;
import reactor.core.publisher.Mono;

/** Agents and clerks who help somebody ask, as applications know them. */
record HandsThatHelp(HelpingHands hands, ReadingLog log) implements Helping {

    private static final String LIBRARY = "library";
    private static final String AS_HELPER = "HELPER";

    @Override
    public Mono<Boolean> helps(String account, String personId) {
        return hands.help(account, personId);
    }

    @Override
    public Mono<Void> putDown(String account, String personId) {
        return log.putDown(new ReadingLog.Reading(account, null, personId, LIBRARY, AS_HELPER));
    }
}
