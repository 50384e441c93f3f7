package cn.onestamp.intake.mandate;

import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is done with mandates. */
@Configuration(proxyBeanMethods = false)
class MandateConfiguration {

    @Bean
    GiveMandate giveMandate(Mandates mandates, Village village, Proofs proofs, TownTime town) {
        return new GiveMandate(mandates, village, proofs, town);
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
    OwnMandates ownMandates(Mandates mandates, Village village) {
        return new OwnMandates(mandates, village);
    }
}
