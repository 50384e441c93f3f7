package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.notification.binding.Tidings;
import cn.onestamp.platform.reference.ReadCopy;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.town.TownTime;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    TellPeople tellPeople(Notices notices, Shelf<Post> posts, ReadCopy copy) {
        return new TellPeople(notices, new Readers(posts, copy::isComplete));
    }

    @Bean
    Tidings tidings(TellPeople tellPeople) {
        return event -> tellPeople.of(event, Optional.empty());
    }

    @Bean
    ReadNotices readNotices(Notices notices, Bindings bindings, TownTime town) {
        return new ReadNotices(notices, bindings, town);
    }
}
