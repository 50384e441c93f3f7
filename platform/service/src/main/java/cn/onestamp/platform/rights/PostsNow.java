package cn.onestamp.platform.rights;

import java.util.List;
import reactor.core.publisher.Mono;

/** The posts of an account as their owner knows them now; Unavailable when the owner does not answer. */
public interface PostsNow {

    Mono<List<Post>> of(String account);
}
