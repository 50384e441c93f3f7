package cn.onestamp.intake.person;

import cn.onestamp.platform.crypto.BlindIndex;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    BindAccount bindAccount(Persons persons, IdentityRegister register, BlindIndex index) {
        return new BindAccount(persons, register, index);
    }
}
