package cn.onestamp.approval;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.approval.cases.PowersInForce;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.peer.Peers;
import cn.onestamp.platform.rights.PostsNow;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.web.OpenDoors.Door;
import cn.onestamp.platform.web.OpenDoors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Wires the desks, and says what is open to everybody. */
@Configuration(proxyBeanMethods = false)
class BackOfficeConfiguration {

    @Bean
    OpenDoors openDoors() {
        return OpenDoors.of(new Door(HttpMethod.GET, "/api/papers/*"));
    }

    @Bean
    Peer intake(Peers peers, @Value("${onestamp.peers.intake}") String address) {
        return peers.at("the front desk", address);
    }

    @Bean
    PostHolder postHolder(Rights rights, PostsNow postsNow, Recusal recusal, PowersInForce powers, TownTime town) {
        return new PostHolder(rights, postsNow, recusal, powers, town);
    }

    @Bean
    DeskWork deskWork(ApprovalCases cases, Rights rights, PowersInForce powers, TownTime town) {
        return new DeskWork(cases, rights, powers, town);
    }
}
