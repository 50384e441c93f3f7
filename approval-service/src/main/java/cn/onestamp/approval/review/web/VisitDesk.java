package cn.onestamp.approval.review.web;

import cn.onestamp.approval.review.HandInPhoto;
import cn.onestamp.approval.review.Photos;
import cn.onestamp.approval.review.RecordVisit;
import cn.onestamp.approval.review.SendOut;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import cn.onestamp.platform.web.BodyBytes;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a visit to the place is appointed, recorded with its pictures, and signed. */
@RestController
@RequestMapping("/api/cases/{id}")
class VisitDesk {

    private static final int MOST_VISITORS = 10;
    private static final int LONGEST_ACCOUNT = 100;

    record Appointing(long version, LocalDate day, List<String> visitors) {

        List<String> accounts() {
            if (visitors.isEmpty() || visitors.size() > MOST_VISITORS) {
                throw new Malformed("/visitors", "A visit is made by up to " + MOST_VISITORS + " people");
            }
            return IntStream.range(0, visitors.size()).mapToObj(at -> Written.text("/visitors/" + at, visitors.get(at), LONGEST_ACCOUNT)).toList();
        }
    }

    private final SendOut sending;
    private final RecordVisit visit;
    private final HandInPhoto photos;

    VisitDesk(SendOut sending, RecordVisit visit, HandInPhoto photos) {
        this.sending = sending;
        this.visit = visit;
        this.photos = photos;
    }

    @PostMapping("/visit")
    Mono<Map<String, Object>> appoint(@PathVariable UUID id, @RequestBody Appointing appointing, Act act) {
        return sending.appoint(id.toString(), appointing.version(), appointing.day(), appointing.accounts(), act.asking(appointing));
    }

    @PostMapping("/visit-record")
    Mono<Map<String, Object>> record(@PathVariable UUID id, @RequestBody WrittenVisit written, Act act) {
        return visit.record(id.toString(), written.version(), new RecordVisit.Seen(written.answers(), written.pictures(), written.fits()), act.asking(written));
    }

    @PostMapping("/visit-signature")
    Mono<Map<String, Object>> sign(@PathVariable UUID id, @RequestBody Seen seen, Act act) {
        return visit.sign(id.toString(), seen.version(), act.asking(seen));
    }

    @PutMapping("/photos/{sha256}")
    Mono<Map<String, Object>> handIn(@PathVariable UUID id, @PathVariable String sha256, @RequestHeader("Content-Type") String mediaType,
            @RequestBody Flux<DataBuffer> content, Act act) {
        return photos.handIn(new Photos.Claim(id.toString(), Sha256s.readable("sha256", sha256), mediaType, act.account()), BodyBytes.of(content), act);
    }

    @GetMapping("/photos/{sha256}")
    Mono<ResponseEntity<byte[]>> look(@PathVariable UUID id, @PathVariable String sha256, Caller caller) {
        return photos.look(id.toString(), Sha256s.readable("sha256", sha256), caller.account())
                .map(photo -> ResponseEntity.ok().contentType(MediaType.parseMediaType(photo.mediaType())).body(photo.content()));
    }
}
