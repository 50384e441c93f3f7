package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.Recusal;
import cn.onestamp.platform.audit.AuditChain;
import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.rights.PostsNow;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the questions who holds which post now, and who stays away from a case. */
@Configuration(proxyBeanMethods = false)
class PostsConfiguration {

    @Bean
    PostsNow postsNow(Peer intake) {
        return new IntakePosts(intake);
    }

    @Bean
    Recusal recusal(Peer intake, AuditChain audit) {
        return new IntakeRecusal(intake, audit);
    }
}
