package cn.onestamp.notification.notice;

import cn.onestamp.notification.binding.Bindings;
import cn.onestamp.platform.reference.ReadCopy;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    @Bean
    TellPeople tellPeople(Notices notices, Shelf<Post> posts, ReadCopy copy) {
        return new TellPeople(notices, new Readers(posts, copy::isComplete));
    }

    @Bean
    ReadNotices readNotices(Notices notices, Bindings bindings, TownTime town) {
        return new ReadNotices(notices, bindings, town);
    }
}
