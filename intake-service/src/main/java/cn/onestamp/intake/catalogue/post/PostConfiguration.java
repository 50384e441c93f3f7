package cn.onestamp.intake.catalogue.post;

import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.intake.person.PersonnelRegister;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    @Bean
    PostAdministrators postAdministrators(Posts kept, Organs organs, Rights rights, TownTime town) {
        return new PostAdministrators(kept, organs, rights, town);
    }

    @Bean
    Staff employees(PersonnelRegister personnel) {
        return personnel::employs;
    }

    @Bean
    AssignPost assignPost(Posts kept, Organs organs, Staff employees, PostAdministrators administrators, TownTime town) {
        return new AssignPost(kept, organs, employees, administrators, town);
    }

    @Bean
    EndPost endPost(Posts kept, PostAdministrators administrators, TownTime town) {
        return new EndPost(kept, administrators, town);
    }

    @Bean
    Roster roster(Posts kept, PostAdministrators administrators) {
        return new Roster(kept, administrators);
    }
}
