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
    LetGo letGo(Applications applications, ApplicationLists lists, SecureRandom random) {
        return new LetGo(applications, lists, random);
    }

    @Bean
    ReadConsent readConsent(Consents consents, Applicants applicants, ApplicationLists lists, DossierReaders readers, ReadingLog log) {
        return new ReadConsent(consents, applicants, lists, readers, log);
    }

    @Bean
    HelpingHands helpingHands(ApplicationLists lists, Standing standing) {
        return new HelpingHands(lists, standing);
    }

    @Bean
    HeldForOthers heldForOthers(ApplicationLists lists, Mandated mandated) {
        return new HeldForOthers(lists, mandated);
    }

    @Bean
    OwnApplications ownApplications(Applications applications, Standing standing) {
        return new OwnApplications(applications, standing);
    }

    @Bean
    ReadOwnApplications readOwnApplications(ApplicationLists lists, Applicants applicants, Standing standing, ReadingLog log) {
        return new ReadOwnApplications(lists, applicants, standing, log);
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
    AskOthers askOthers(ReadOwnApplications own, ReadDossier dossiers, ServiceItems items, SharedPapers papers) {
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
            Applications applications, OwnApplications own, ServiceItems items, SharedPapers papers, MaterialFiles files,
            SubmitApplication.Numbering numbering, Learning learning) {
        return new SubmitApplication(
                applications, own, items, new SubmitApplication.Files(papers, new WholeFiles(files, items)), numbering, learning);
    }

    @Bean
    SubmitApplication.Numbering numbering(CaseNumbers numbers, Counting counting, TownTime town, SecureRandom random) {
        return new SubmitApplication.Numbering(numbers, counting, town, random);
    }

    @Bean
    WaitingApplications waitingApplications(ApplicationLists lists, Rights rights, TownTime town) {
        return new WaitingApplications(lists, rights, town);
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

    @Bean
    TrackApplication trackApplication(ApplicationLists lists, Guesses guesses) {
        return new TrackApplication(lists, guesses);
    }

    @Bean
    RevealHolder revealHolder(Applications applications, Applicants applicants, Recusal recusal) {
        return new RevealHolder(applications, applicants, recusal);
    }
}
