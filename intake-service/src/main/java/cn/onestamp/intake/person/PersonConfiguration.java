package cn.onestamp.intake.person;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.crypto.BlindIndex;
import cn.onestamp.platform.due.Round;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PersonConfiguration {

    @Bean
    ConfirmIdentity confirmIdentity(IdentityRegister register, Tries tries, BlindIndex index) {
        return new ConfirmIdentity(register, tries, index);
    }

    @Bean
    BindAccount bindAccount(Persons persons, ConfirmIdentity confirmation) {
        return new BindAccount(persons, confirmation);
    }

    @Bean
    MeetPerson meetPerson(Persons persons, ConfirmIdentity confirmation, TakeCharge charge, Ages ages, TownTime town) {
        return new MeetPerson(persons, confirmation, charge, new Majority(ages, town));
    }

    @Bean
    TakeCharge takeCharge(Persons persons, Wards wards, ConfirmIdentity confirmation, GuardianRegister guardians, TownTime town) {
        return new TakeCharge(persons, wards, new TakeCharge.Confirmation(confirmation, guardians), town);
    }

    @Bean
    LetWardsGrowUp letWardsGrowUp(ComingOfAge wards, TownTime town) {
        return new LetWardsGrowUp(wards, town);
    }

    @Bean
    Round roundOfWards(LetWardsGrowUp growing) {
        return new Round("wards", () -> growing.pass(Act.onHearing("intake-service", null, null)), Duration.ofMinutes(1));
    }

    @Bean
    Principals principals(Persons persons, Wards wards, Enterprises enterprises, Ages ages) {
        return new Principals(persons, wards, enterprises, ages);
    }

    @Bean
    OwnProfile ownProfile(Persons persons, Profiles profiles, ContactRegister register, Disclosures disclosures) {
        return new OwnProfile(persons, profiles, register, disclosures);
    }

    @Bean
    Selves selves(Persons persons, PersonnelRegister personnel) {
        return new Selves(persons, personnel);
    }

    @Bean
    ReleaseAccount.Clerks clerks(Rights rights, Selves selves, TownTime town) {
        return new ReleaseAccount.Clerks(rights, selves, town);
    }

    @Bean
    ReleaseAccount releaseAccount(
            ReleaseAccount.Clerks clerks, Releases releases, ConfirmIdentity confirmation, Disclosures disclosures) {
        return new ReleaseAccount(clerks, releases, confirmation, disclosures);
    }
}
