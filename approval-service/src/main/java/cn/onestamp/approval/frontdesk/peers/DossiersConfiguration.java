package cn.onestamp.approval.frontdesk.peers;

import cn.onestamp.approval.frontdesk.Dossiers;
import cn.onestamp.platform.peer.Peer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the questions about a case's applicant. */
@Configuration(proxyBeanMethods = false)
class DossiersConfiguration {

    @Bean
    Dossiers dossiers(Peer intake) {
        return new IntakeDossiers(intake);
    }
}
