package cn.onestamp.intake.material.reading;


import cn.onestamp.intake.material.Speaking;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MaterialReadingConfiguration {

    @Bean
    Speaking speaking(Persons persons, Principals principals, TownTime town) {
        return new PrincipalSpeaking(persons, principals, town);
    }
}
