package cn.onestamp.approval.seal.standing.peers;

import cn.onestamp.approval.seal.standing.StandingMatters;
import cn.onestamp.platform.peer.Peer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what standing papers are about. */
@Configuration(proxyBeanMethods = false)
class MattersConfiguration {

    @Bean
    StandingMatters standingMatters(Peer intake) {
        return new IntakeMatters(intake);
    }
}
