package cn.onestamp.intake.application;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.due.Round;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what happens by itself once a last day has passed. */
@Configuration(proxyBeanMethods = false)
class DueConfiguration {

    @Bean
    LetSilenceAccept letSilenceAccept(DueApplications due, Applications applications, Judgements judgements, Counting counting) {
        return new LetSilenceAccept(due, applications, judgements, counting);
    }

    @Bean
    NoteBrokenPromises noteBrokenPromises(DueApplications due, Applications applications, ServiceItems items, Counting counting) {
        return new NoteBrokenPromises(due, applications, items, counting);
    }

    @Bean
    Round roundOfSilence(LetSilenceAccept silence, @Value("${onestamp.due.pause:2s}") Duration pause) {
        return new Round("silence", () -> silence.pass(nobody()), pause);
    }

    @Bean
    Round roundOfPromises(NoteBrokenPromises promises, @Value("${onestamp.due.pause:2s}") Duration pause) {
        return new Round("promises", () -> promises.pass(nobody()), pause);
    }

    private static Act nobody() {
        return Act.onHearing("intake-service", null, null);
    }
}
