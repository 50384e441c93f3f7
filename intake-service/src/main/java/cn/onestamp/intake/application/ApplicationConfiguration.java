package cn.onestamp.intake.application;

import cn.onestamp.platform.reference.WorkingDays;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.web.OpenDoors;
import java.security.SecureRandom;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Wires the use cases of an application. */
@Configuration(proxyBeanMethods = false)
class ApplicationConfiguration {

    @Bean
    OpenDoors tracker() {
        return OpenDoors.of(new OpenDoors.Door(HttpMethod.POST, "/api/tracking"));
    }

    @Bean
    BeginApplication beginApplication(Applications applications, ServiceItems items, TownTime town) {
        return new BeginApplication(applications, items, town);
    }

    @Bean
    ThreeDoors threeDoors(BeginApplication beginning, Applicants applicants, Mandated mandated, Helpers helpers) {
        return new ThreeDoors(beginning, applicants, mandated, helpers);
    }

    @Bean
    Helpers helpers(Rights rights, ServiceItems items, TownTime town) {
        return new Helpers(rights, items, town);
    }

    @Bean
    Standing standing(Applicants applicants, Mandated mandated, Rights rights, TownTime town) {
        return new Standing(applicants, mandated, rights, town);
    }

    @Bean
    TakeOver takeOver(Applications applications, Applicants applicants, SecureRandom random) {
        return new TakeOver(applications, applicants, random);
    }

    @Bean
    HeldForOthers heldForOthers(Applications applications, Mandated mandated) {
        return new HeldForOthers(applications, mandated);
    }

    @Bean
    OwnApplications ownApplications(Applications applications, Applicants applicants, Standing standing, ReadingLog log) {
        return new OwnApplications(applications, applicants, standing, log);
    }

    @Bean
    Counting counting(ServiceItems items, WorkingDays days, TownTime town) {
        return new Counting(items, days, town);
    }

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
    AskOthers askOthers(OwnApplications own, ReadDossier dossiers, ServiceItems items, SharedPapers papers) {
        return new AskOthers(own, dossiers, items, papers);
    }

    @Bean
    ReviseAnswers reviseAnswers(
            Applications applications, OwnApplications own, Correction correction, ServiceItems items, Counting counting) {
        return new ReviseAnswers(applications, own, correction, items, counting);
    }

    @Bean
    WithdrawApplication withdrawApplication(Applications applications, OwnApplications own, TownTime town) {
        return new WithdrawApplication(applications, own, town);
    }

    @Bean
    SubmitApplication submitApplication(
            Applications applications, OwnApplications own, ServiceItems items, SharedPapers papers, SubmitApplication.Numbering numbering) {
        return new SubmitApplication(applications, own, items, papers, numbering);
    }

    @Bean
    SubmitApplication.Numbering numbering(CaseNumbers numbers, Counting counting, TownTime town, SecureRandom random) {
        return new SubmitApplication.Numbering(numbers, counting, town, random);
    }

    @Bean
    WaitingApplications waitingApplications(Applications applications, Rights rights, TownTime town) {
        return new WaitingApplications(applications, rights, town);
    }

    @Bean
    DossierReaders dossierReaders(Rights rights, TownTime town, ReadingLog log) {
        return new DossierReaders(rights, town, log);
    }

    @Bean
    ReadDossier readDossier(
            Applications applications, DossierReaders readers, ServiceItems items, MaterialFiles files) {
        return new ReadDossier(applications, readers, items, files);
    }

    @Bean
    ReadOwnMaterial readOwnMaterial(OwnApplications own, ReadingLog log, MaterialFiles files) {
        return new ReadOwnMaterial(own, log, files);
    }

    @Bean
    TrackApplication trackApplication(Applications applications, Guesses guesses) {
        return new TrackApplication(applications, guesses);
    }

    @Bean
    RevealHolder revealHolder(Applications applications, Applicants applicants) {
        return new RevealHolder(applications, applicants);
    }
}
