package cn.onestamp.intake.sharing;


import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    DataSharing dataSharing(Holders holders, Provider provider, QuestionLog log, TownTime town) {
        return new AskProvider(holders, provider, log, town);
    }
}
