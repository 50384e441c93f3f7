package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.OwnCases;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.rights.PostsNow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the questions who holds which post now, and whom a case is about. */
@Configuration(proxyBeanMethods = false)
class PostsConfiguration {

    @Bean
    PostsNow postsNow(Peer intake) {
        return new IntakePosts(intake);
    }

    @Bean
    OwnCases ownCases(Peer intake) {
        return new IntakeApplicants(intake);
    }
}
