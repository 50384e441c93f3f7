package cn.onestamp.approval.review.web;

import cn.onestamp.approval.review.PostNotice;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Written;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where a notice in the village is put on file, with what people said against it and what they were answered. */
@RestController
@RequestMapping("/api/cases/{id}")
class NoticeDesk {

    private static final int LONGEST = 1_000;

    record Posting(long version, String photo) {

        String picture() {
            return Sha256s.readable("/photo", photo);
        }
    }

    record Objecting(long version, String text) {

        String written() {
            return Written.reason("/text", text, LONGEST);
        }
    }

    record Answering(long version, String answer) {

        String written() {
            return Written.reason("/answer", answer, LONGEST);
        }
    }

    private final PostNotice notice;

    NoticeDesk(PostNotice notice) {
        this.notice = notice;
    }

    @PostMapping("/village-notice")
    Mono<Map<String, Object>> post(@PathVariable UUID id, @RequestBody Posting posting, Act act) {
        return notice.post(id.toString(), posting.version(), posting.picture(), act.asking(posting));
    }

    @PostMapping("/objections")
    Mono<Map<String, Object>> object(@PathVariable UUID id, @RequestBody Objecting objecting, Act act) {
        return notice.object(id.toString(), objecting.version(), objecting.written(), act.asking(objecting));
    }

    @PostMapping("/objections/{number}/answer")
    Mono<Map<String, Object>> answer(@PathVariable UUID id, @PathVariable int number, @RequestBody Answering answering, Act act) {
        return notice.answer(id.toString(), answering.version(), number, answering.written(), act.asking(answering));
    }
}
