package cn.onestamp.approval.seal.standing;

import cn.onestamp.approval.cases.PapersAsked;
import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.approval.seal.OncePerDocument;
import cn.onestamp.approval.seal.PaperFiles;
import cn.onestamp.approval.seal.Papers;
import cn.onestamp.approval.seal.SealLedger;
import cn.onestamp.approval.seal.VerificationLinks;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.due.Round;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the standing papers. */
@Configuration(proxyBeanMethods = false)
class StandingConfiguration {

    @Bean
    SealStandingPaper sealStandingPaper(
            Papers papers, PapersAsked asked, StandingMatters matters, OncePerDocument once, SealLedger ledger, SealStandingPaper.Imprint imprint) {
        return new SealStandingPaper(papers, asked, matters, once, ledger, imprint);
    }

    @Bean
    SealStandingPaper.Imprint standingImprint(StandingSeals seals, ItemLaws laws, VerificationLinks links, TownTime town) {
        return new SealStandingPaper.Imprint(seals, laws, links, town);
    }

    @Bean
    SealWhatWaits sealWhatWaits(PapersAsked asked, SealStandingPaper sealing) {
        return new SealWhatWaits(asked, sealing);
    }

    @Bean
    Round roundOfStandingPapers(SealWhatWaits waiting, @Value("${onestamp.papers.pause:2s}") Duration pause) {
        return new Round("standing papers", waiting::pass, pause);
    }

    @Bean
    ReadStandingPapers readStandingPapers(
            PapersAsked asked, SealStandingPaper sealing, Papers papers, PaperFiles files, StandingReaders readers) {
        return new ReadStandingPapers(asked, sealing, papers, files, readers);
    }

    @Bean
    StandingReaders standingReaders(Dossiers dossiers, Rights rights, AuditChain audit, TownTime town) {
        return new StandingReaders(dossiers, rights, audit, town);
    }
}
