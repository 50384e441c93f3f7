package cn.onestamp.intake.application.reading;

import cn.onestamp.intake.application.Consents;
import cn.onestamp.intake.application.HelpingHands;
import cn.onestamp.intake.application.LetGo;
import cn.onestamp.intake.application.ReadingLog;
import cn.onestamp.intake.mandate.Holdings;
import cn.onestamp.intake.mandate.Mandates;
import cn.onestamp.intake.material.Helping;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what mandates and the library ask of applications, and what applications ask of mandates' papers. */
@Configuration(proxyBeanMethods = false)
class HelpingConfiguration {

    @Bean
    Consents consents(Mandates mandates, TownTime town) {
        return new MandateConsents(mandates, town);
    }

    @Bean
    Holdings holdings(LetGo letGo) {
        return (mandateId, act) -> letGo.ofMandate(mandateId, act)
                .map(receipt -> Map.of("number", receipt.number().value(), "queryCode", receipt.queryCode().value())).collectList();
    }

    @Bean
    Helping helping(HelpingHands hands, ReadingLog log) {
        return new HandsThatHelp(hands, log);
    }
}
