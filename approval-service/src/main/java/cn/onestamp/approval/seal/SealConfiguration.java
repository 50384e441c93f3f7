package cn.onestamp.approval.seal;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.approval.licence.EnterLicence;
import cn.onestamp.approval.licence.ReadLicences;
import cn.onestamp.approval.seal.standing.ItemLaws;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.town.TownTime;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the seal. */
@Configuration(proxyBeanMethods = false)
class SealConfiguration {

    @Bean
    Shelf<ResultKinds.PublishedResult> publishedResults() {
        return new Shelf<>("catalogue.item.v1", ResultKinds.PublishedResult.class, ResultKinds.PublishedResult::code);
    }

    @Bean
    ResultKinds resultKinds(Shelf<ResultKinds.PublishedResult> results) {
        return new ResultKinds(results);
    }

    @Bean
    EarlierPapers earlierPapers(ApprovalCases cases, ResultKinds results) {
        return new EarlierPapers(cases, results);
    }

    @Bean
    DecisionPapers decisionPapers(
            Papers papers, Dossiers dossiers, OncePerDocument once, SealRegister seals, ResultKinds results,
            VerificationLinks links, TownTime town) {
        return new DecisionPapers(papers, dossiers, once, new DecisionPapers.Imprint(seals, results, links, town));
    }

    @Bean
    VerificationLinks verificationLinks(@Value("${onestamp.public-address}") String publicAddress, SecureRandom random) {
        return new VerificationLinks(publicAddress, random);
    }

    @Bean
    OncePerDocument oncePerDocument(Papers papers, Workshop workshop) {
        return new OncePerDocument(papers, workshop);
    }

    @Bean
    ItemLaws itemLaws(ResultKinds results) {
        return results::lawOf;
    }

    @Bean
    PressSeal pressSeal(ApprovalCases cases, PostHolder posts, DecisionPapers papers, SealLedger ledger, ResultKinds results, EnterLicence register) {
        return new PressSeal(cases, posts, papers, ledger, new GrantedLicences(results, register));
    }

    @Bean
    CheckPaper checkPaper(Papers papers, ReadLicences licences, TownTime town) {
        return new CheckPaper(papers, licences, town);
    }

    @Bean
    PaperReaders paperReaders(Dossiers dossiers, DeskWork desks, AuditChain audit) {
        return new PaperReaders(dossiers, desks, audit);
    }

    @Bean
    ReadPaper readPaper(Papers papers, PaperFiles files, PaperReaders readers) {
        return new ReadPaper(papers, files, readers);
    }
}
