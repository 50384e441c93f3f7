package cn.onestamp.intake.person;

import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the book of relatives. */
@Configuration(proxyBeanMethods = false)
class KinConfiguration {

    @Bean
    Colleagues colleagues(Rights rights, Shelf<Post> posts, Selves selves, TownTime town) {
        return new Colleagues(rights, posts, selves, town);
    }

    @Bean
    DeclareKin declareKin(Colleagues colleagues, Persons persons, KinBook book, ConfirmIdentity confirmation, TownTime town) {
        return new DeclareKin(colleagues, persons, book, confirmation, town);
    }

    @Bean
    KeepKin keepKin(Colleagues colleagues, KinBook book, TownTime town) {
        return new KeepKin(colleagues, book, town);
    }

    @Bean
    Relatives relatives(KinBook book, Wards wards, Enterprises enterprises, Selves selves) {
        return new Relatives(book, wards, enterprises, selves);
    }
}
