package cn.onestamp.intake.mandate.reading;

import cn.onestamp.intake.mandate.Village;
import cn.onestamp.intake.mandate.WindowBook;
import cn.onestamp.intake.person.ContactRegister;
import cn.onestamp.intake.person.MeetPerson;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what mandates read. */
@Configuration(proxyBeanMethods = false)
class VillageConfiguration {

    @Bean
    WindowBook windowBook(AuditChain audit) {
        return (what, subject, reason, act) -> audit.note(new AuditNote(act.account(), act.onBehalfOf(), what, subject, Masks.inText(reason), "done"));
    }

    @Bean
    Village village(
            Persons persons, Principals principals, MeetPerson meeting, ContactRegister contacts, Rights rights, TownTime town) {
        return new RegisteredVillage(new RegisteredVillage.Registers(persons, principals, meeting, contacts), rights, town);
    }
}
