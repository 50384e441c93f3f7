package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    TellPeople tellPeople(Notices notices) {
        return new TellPeople(notices);
    }

    @Bean
    ReadNotices readNotices(Notices notices, Bindings bindings, TownTime town) {
        return new ReadNotices(notices, bindings, town);
    }
}
