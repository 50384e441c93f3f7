package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.AcceptApplication;
import cn.onestamp.intake.application.Applications;
import cn.onestamp.intake.application.WaitingApplications;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where the clerk sees what was handed in for this window and accepts it. */
@RestController
@RequestMapping("/api/window/applications")
class WindowDesk {

    record Judging(long version) {}

    record Listed(List<Map<String, Object>> applications, @Nullable String next) {
        static Listed of(Page<Applications.Seen> page) {
            return new Listed(page.rows().stream().map(ApplicationViews::forWindow).toList(), page.next());
        }
    }

    private final WaitingApplications waiting;
    private final AcceptApplication acceptance;

    WindowDesk(WaitingApplications waiting, AcceptApplication acceptance) {
        this.waiting = waiting;
        this.acceptance = acceptance;
    }

    @GetMapping
    Mono<Listed> waiting(@RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return waiting.forClerk(caller.account(), after == null ? null : after.toString()).map(Listed::of);
    }

    @PostMapping("/{id}/acceptance")
    Mono<Map<String, Object>> accept(@PathVariable UUID id, @RequestBody Judging judging, Act act) {
        return acceptance.accept(id.toString(), judging.version(), act.asking(judging));
    }
}
