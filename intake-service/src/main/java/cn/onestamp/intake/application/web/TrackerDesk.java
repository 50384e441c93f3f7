package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.tracking.TrackApplication;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import java.util.Map;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public look-up by number and query code; a body, because the code has no place in an address. */
@RestController
class TrackerDesk {

    record Tracking(String number, String queryCode) {}

    private final TrackApplication tracking;
    private final Shelf<Organ> organs;
    private final VouchedAddress address;

    TrackerDesk(TrackApplication tracking, Shelf<Organ> organs, VouchedAddress address) {
        this.tracking = tracking;
        this.organs = organs;
        this.address = address;
    }

    @PostMapping("/api/tracking")
    Mono<Map<String, Object>> track(@RequestBody Tracking asked, ServerHttpRequest request) {
        return tracking.track(asked.number(), asked.queryCode(), address.of(request))
                .map(seen -> ApplicationViews.forTracker(seen, this::nameOf));
    }

    private String nameOf(String organ) {
        return organs.find(organ).map(Organ::name).orElse(organ);
    }
}
