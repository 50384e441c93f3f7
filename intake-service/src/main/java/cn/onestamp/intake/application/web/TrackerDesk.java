package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.TrackApplication;
import java.util.Map;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The public look-up by number and query code; a body, because the code has no place in an address. */
@RestController
class TrackerDesk {

    record Tracking(String number, String queryCode) {}

    private final TrackApplication tracking;

    TrackerDesk(TrackApplication tracking) {
        this.tracking = tracking;
    }

    @PostMapping("/api/tracking")
    Mono<Map<String, Object>> track(@RequestBody Tracking asked) {
        return tracking.track(asked.number(), asked.queryCode()).map(ApplicationViews::forTracker);
    }
}
