package cn.onestamp.intake.catalogue.power.peers;

import cn.onestamp.intake.catalogue.power.SealsInForce;
import cn.onestamp.platform.peer.Peers;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SealsConfiguration {

    @Bean
    SealsInForce sealsInForce(Peers peers, @Value("${onestamp.peers.approval:http://127.0.0.1:8403}") String address) {
        return new ApprovalSeals(peers.at("the back office", address));
    }
}
