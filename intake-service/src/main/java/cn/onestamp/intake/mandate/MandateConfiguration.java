package cn.onestamp.intake.mandate;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.due.Round;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is done with mandates. */
@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

    @Bean
    GiveMandate giveMandate(Mandates mandates, Village village, Proofs proofs, Errands errands, TownTime town) {
        return new GiveMandate(mandates, village, proofs, new TermsRules(errands, town));
    }

    @Bean
    EndMandate endMandate(Mandates mandates, Holdings holdings, TownTime town) {
        return new EndMandate(mandates, holdings, town);
    }

    @Bean
    RevokeMandate revokeMandate(Mandates mandates, Village village, EndMandate ending) {
        return new RevokeMandate(mandates, village, ending);
    }

    @Bean
    RevokeAtTheWindow revokeAtTheWindow(
            Mandates mandates, EndMandate ending, Village village, Rights rights, WindowBook book, TownTime town) {
        return new RevokeAtTheWindow(mandates, ending, new Clerks(village, rights, town), book);
    }

    @Bean
    LetMandatesExpire letMandatesExpire(Mandates mandates, Holdings holdings, TownTime town) {
        return new LetMandatesExpire(mandates, holdings, town);
    }

    @Bean
    Round roundOfMandates(LetMandatesExpire expiring, @Value("${onestamp.due.pause:2s}") Duration pause) {
        return new Round("mandates", () -> expiring.pass(Act.onHearing("intake-service", null, null)), pause);
    }

    @Bean
    OwnMandates ownMandates(Mandates mandates, Village village) {
        return new OwnMandates(mandates, village);
    }
}
