package cn.onestamp.approval.staff.peers;

import cn.onestamp.platform.peer.Peer;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.PostsNow;
import java.util.List;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Posts asked of the catalogue in the front desk's service. */
final class IntakePosts implements PostsNow {

    private record Answer(List<Post> posts) {}

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Peer intake;

    IntakePosts(Peer intake) {
        this.intake = intake;
    }

    @Override
    public Mono<List<Post>> of(String account) {
        return intake.ask("/internal/posts?account={account}", account)
                .map(answer -> JSON.convertValue(answer, Answer.class).posts());
    }
}
