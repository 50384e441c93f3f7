package cn.onestamp.approval.seal;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.approval.paper.Typefaces;
import cn.onestamp.approval.seal.signing.SealPress;
import cn.onestamp.approval.seal.signing.SoftKeystore;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.file.FileStore;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.town.TownTime;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires the seal: keys in a soft keystore, a workshop with two hands. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    private static final int HANDS = 2;
    private static final int QUEUE = 1_000;

    @Bean
    Shelf<ResultKinds.PublishedResult> publishedResults() {
        return new Shelf<>("catalogue.item.v1", ResultKinds.PublishedResult.class, ResultKinds.PublishedResult::code);
    }

    @Bean
    Scheduler workshopHands() {
        return Schedulers.newBoundedElastic(HANDS, QUEUE, "workshop");
    }

    @Bean
    SealPress sealPress(
            @Value("${onestamp.seal.keystore}") Path keystore, @Value("${onestamp.trust}") Path trust,
            @Value("${onestamp.seal.keystore-password}") String password, SecureRandom random) {
        return new SealPress(Typefaces.open(Typefaces.besideTheProgram(), Typefaces.RARE_CHARACTERS),
                SoftKeystore.open(keystore, trust, password.toCharArray(), random));
    }

    @Bean
    Workshop workshop(SealPress press, FileStore files, Scheduler workshopHands) {
        return new Workshop(press, files, workshopHands);
    }

    @Bean
    DecisionPapers decisionPapers(
            Papers papers, Dossiers dossiers, Workshop workshop, SealRegister seals,
            Shelf<ResultKinds.PublishedResult> results, TownTime town, SecureRandom random,
            @Value("${onestamp.public-address}") String publicAddress) {
        return new DecisionPapers(papers, dossiers, workshop, new DecisionPapers.Imprint(
                seals, new ResultKinds(results), new VerificationLinks(publicAddress, random), town));
    }

    @Bean
    PressSeal pressSeal(ApprovalCases cases, PostHolder posts, DecisionPapers papers, SealLedger ledger) {
        return new PressSeal(cases, posts, papers, ledger);
    }

    @Bean
    ReadPaper readPaper(Papers papers, PaperFiles files, Dossiers dossiers, DeskWork desks) {
        return new ReadPaper(papers, files, dossiers, desks);
    }
}
