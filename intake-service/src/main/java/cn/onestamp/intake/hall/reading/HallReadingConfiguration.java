package cn.onestamp.intake.hall.reading;

import cn.onestamp.intake.hall.EnquiryReadings;
import cn.onestamp.intake.hall.Staff;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.audit.AuditNote;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.rights.Post;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the view of the hall on posts and on the audit. */
@Configuration(proxyBeanMethods = false)
class HallReadingConfiguration {

    @Bean
    Staff staff(Shelf<Post> posts, Shelf<Organ> organs) {
        return new PostedStaff(posts, organs);
    }

    @Bean
    EnquiryReadings enquiryReadings(AuditChain audit) {
        return (account, enquiryId) -> audit.note(AuditNote.done(account, "intake.enquiry-read", enquiryId, "to answer it"));
    }
}
