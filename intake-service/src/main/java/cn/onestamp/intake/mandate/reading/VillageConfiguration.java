package cn.onestamp.intake.mandate.reading;

import cn.onestamp.intake.mandate.Errands;
import cn.onestamp.intake.mandate.Village;
import cn.onestamp.intake.mandate.WindowBook;
import cn.onestamp.intake.person.ContactRegister;
import cn.onestamp.intake.person.MeetPerson;
import cn.onestamp.intake.person.PersonnelRegister;
import cn.onestamp.intake.person.Persons;
import cn.onestamp.intake.person.Principals;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItems;
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
    Errands errands(PublishedItems items) {
        return (itemCode, day) -> items.find(itemCode, day).map(PublishedItem::agentIntake);
    }

    @Bean
    RegisteredVillage.Registers registersOfTheVillage(
            Persons persons, Principals principals, MeetPerson meeting, ContactRegister contacts, PersonnelRegister personnel) {
        return new RegisteredVillage.Registers(persons, principals, meeting, contacts, personnel);
    }

    @Bean
    Village village(RegisteredVillage.Registers registers, Rights rights, TownTime town) {
        return new RegisteredVillage(registers, rights, town);
    }
}
