package cn.onestamp.approval.review;

import cn.onestamp.approval.cases.ApprovalCases;
import cn.onestamp.approval.cases.DeskWork;
import cn.onestamp.approval.staff.PostHolder;
import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A picture of the place, or of the notice on the board, is put into the file, and seen by everybody whom the case concerns. */
public final class HandInPhoto {

    private final ApprovalCases cases;
    private final PostHolder posts;
    private final DeskWork work;
    private final Photos photos;

    public HandInPhoto(ApprovalCases cases, PostHolder posts, DeskWork work, Photos photos) {
        this.cases = cases;
        this.posts = posts;
        this.work = work;
        this.photos = photos;
    }

    public Mono<Map<String, Object>> handIn(Photos.Claim claim, Flux<byte[]> content, Act act) {
        return cases.get(claim.caseId())
                .flatMap(found -> posts.mayDo(RecordVisit.ACTION, found, act))
                .flatMap(held -> photos.keep(claim, content))
                .thenReturn(Map.of("sha256", claim.sha256()));
    }

    public Mono<Photos.Photo> look(String id, String sha256, String account) {
        return work.look(id, account).flatMap(seen -> photos.read(id, sha256));
    }
}
