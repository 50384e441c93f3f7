package cn.onestamp.intake.person;


import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EnterpriseConfiguration {

    @Bean
    ConfirmEnterprise confirmEnterprise(BusinessRegister register) {
        return new ConfirmEnterprise(register);
    }

    @Bean
    MeetEnterprise meetEnterprise(ConfirmEnterprise register, MeetPerson meeting, Enterprises enterprises, TownTime town) {
        return new MeetEnterprise(register, meeting, enterprises, town);
    }

    @Bean
    NameEnterprise nameEnterprise(Persons persons, Enterprises enterprises, ConfirmEnterprise register, TownTime town) {
        return new NameEnterprise(persons, enterprises, register, town);
    }

    @Bean
    AppointHandler appointHandler(Persons persons, Enterprises enterprises, ConfirmIdentity confirmation, TownTime town) {
        return new AppointHandler(persons, enterprises, confirmation, town);
    }

    @Bean
    DismissHandler dismissHandler(Persons persons, Enterprises enterprises, TownTime town) {
        return new DismissHandler(persons, enterprises, town);
    }

    @Bean
    OwnEnterprises ownEnterprises(Persons persons, Enterprises enterprises, TownTime town) {
        return new OwnEnterprises(persons, enterprises, town);
    }
}
