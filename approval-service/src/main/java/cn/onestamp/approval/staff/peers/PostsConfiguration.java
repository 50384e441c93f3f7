package cn.onestamp.approval.staff.peers;

import cn.onestamp.approval.staff.PostsNow;
import cn.onestamp.platform.peer.Peer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the question who holds which post now. */
@Configuration(proxyBeanMethods = false)
class PostsConfiguration {

    @Bean
    PostsNow postsNow(Peer intake) {
        return new IntakePosts(intake);
    }
}
