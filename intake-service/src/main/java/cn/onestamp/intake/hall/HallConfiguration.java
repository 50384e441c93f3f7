package cn.onestamp.intake.hall;

import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is done with enquiries. */
@Configuration(proxyBeanMethods = false)
class HallConfiguration {

    @Bean
    Ownership ownership(PostHolders holders, TownTime town) {
        return new Ownership(holders, town);
    }

    @Bean
    ReceiveEnquiry receiveEnquiry(Enquiries enquiries, Rights rights, TownTime town) {
        return new ReceiveEnquiry(enquiries, rights, town);
    }

    @Bean
    HandOverEnquiry handOverEnquiry(Enquiries enquiries, Ownership ownership, PostHolders holders, TownTime town) {
        return new HandOverEnquiry(enquiries, ownership, holders, town);
    }

    @Bean
    AnswerEnquiry answerEnquiry(Enquiries enquiries, Ownership ownership) {
        return new AnswerEnquiry(enquiries, ownership);
    }

    @Bean
    ReadEnquiries readEnquiries(Enquiries enquiries, Ownership ownership, PostHolders holders, EnquiryReadings readings, TownTime town) {
        return new ReadEnquiries(enquiries, ownership, holders, readings, town);
    }
}
