package cn.onestamp.intake.application.inspection;

import cn.onestamp.intake.application.Applicants;
import cn.onestamp.intake.application.ApplicationLists;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.doors.Standing;
import cn.onestamp.intake.application.recusal.Recusal;
import cn.onestamp.intake.application.submission.MaterialFiles;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires who reads what was handed in. */
@Configuration(proxyBeanMethods = false)
class InspectionConfiguration {

    @Bean
    ReadConsent readConsent(Consents consents, Applicants applicants, ApplicationLists lists, DossierReaders readers, ReadingLog log) {
        return new ReadConsent(consents, applicants, lists, readers, log);
    }

    @Bean
    ReadOwnApplications readOwnApplications(ApplicationLists lists, Applicants applicants, Standing standing, ReadingLog log) {
        return new ReadOwnApplications(lists, applicants, standing, log);
    }

    @Bean
    AskOthers askOthers(ReadOwnApplications own, ReadDossier dossiers, ServiceItems items, SharedPapers papers) {
        return new AskOthers(own, dossiers, items, papers);
    }

    @Bean
    ReadDossier readDossier(
            Applications applications, ApplicationLists lists, DossierReaders readers, ServiceItems items, MaterialFiles files) {
        return new ReadDossier(applications, lists, readers, items, files);
    }

    @Bean
    DossierReaders dossierReaders(Rights rights, Recusal recusal, TownTime town, ReadingLog log) {
        return new DossierReaders(rights, recusal, town, log);
    }

    @Bean
    ReadOwnMaterial readOwnMaterial(ReadOwnApplications own, ReadingLog log, MaterialFiles files) {
        return new ReadOwnMaterial(own, log, files);
    }
}
