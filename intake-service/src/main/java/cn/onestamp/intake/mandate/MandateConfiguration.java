package cn.onestamp.intake.mandate;

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
    RevokeMandate revokeMandate(Mandates mandates, Village village, TownTime town) {
        return new RevokeMandate(mandates, village, town);
    }

    @Bean
    OwnMandates ownMandates(Mandates mandates, Village village) {
        return new OwnMandates(mandates, village);
    }
}
