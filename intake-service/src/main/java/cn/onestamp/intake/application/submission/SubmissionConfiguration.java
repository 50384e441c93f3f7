package cn.onestamp.intake.application.submission;

import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.Counting;
import cn.onestamp.intake.application.ServiceItems;
import cn.onestamp.intake.application.SharedPapers;
import cn.onestamp.intake.application.doors.OwnApplications;
import cn.onestamp.platform.town.TownTime;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what is handed in, and the handing in. */
@Configuration(proxyBeanMethods = false)
class SubmissionConfiguration {

    @Bean
    Correction correction(Applications applications, Counting counting) {
        return new Correction(applications, counting);
    }

    @Bean
    MaterialsIn materialsIn(Applications applications, OwnApplications own, Correction correction, ServiceItems items) {
        return new MaterialsIn(applications, own, correction, items);
    }

    @Bean
    HandInMaterial handInMaterial(MaterialsIn materials, MaterialFiles files, OnFile onFile) {
        return new HandInMaterial(materials, files, onFile);
    }

    @Bean
    ReviseAnswers reviseAnswers(
            Applications applications, OwnApplications own, Correction correction, ServiceItems items, Counting counting) {
        return new ReviseAnswers(applications, own, correction, items, counting);
    }

    @Bean
    SubmitApplication submitApplication(
            Applications applications, OwnApplications own, ServiceItems items, SharedPapers papers, OnFile onFile, MaterialFiles files,
            SubmitApplication.Numbering numbering, Learning learning) {
        return new SubmitApplication(
                applications, own, items, new SubmitApplication.Files(papers, onFile, new WholeFiles(files, items)), numbering, learning);
    }

    @Bean
    SubmitApplication.Numbering numbering(CaseNumbers numbers, Counting counting, TownTime town, SecureRandom random) {
        return new SubmitApplication.Numbering(numbers, counting, town, random);
    }
}
