package cn.onestamp.notification.notice.web;

import cn.onestamp.notification.binding.Bindings.Principal;
import cn.onestamp.notification.notice.Notice;
import cn.onestamp.notification.notice.ReadNotices;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The notices of whoever is signed in and of those they speak for; those of others look absent. */
@RestController
@RequestMapping("/api/notices")
final class NoticeBoard {

    private static final int LONGEST_PAGE = 100;

    private final ReadNotices reading;

    NoticeBoard(ReadNotices reading) {
        this.reading = reading;
    }

    record Listed(List<Shown> notices, @Nullable String next) {
        static Listed of(Page<ReadNotices.Seen> page) {
            return new Listed(page.rows().stream().map(Shown::of).toList(), page.next());
        }
    }

    /** {@code concerning}: masked name of the ward or enterprise it is for, null where it is the reader's own. */
    record Shown(String id, @Nullable String number, String title, String text, Instant at, @Nullable Instant readAt,
            @Nullable String concerning) {

        static Shown of(ReadNotices.Seen seen) {
            Notice notice = seen.notice();
            return new Shown(notice.id(), notice.number(), notice.title(), notice.text(), notice.at(), notice.readAt(),
                    seen.concerning().map(Principal::name).orElse(null));
        }
    }

    @GetMapping
    Mono<Listed> list(Caller caller, @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") int limit) {
        if (limit < 1 || limit > LONGEST_PAGE) {
            throw new Malformed("limit", "A page has 1 to 100 notices");
        }
        return (after == null ? reading.newest(caller, limit) : reading.after(caller, after, limit)).map(Listed::of);
    }

    /** Opening a notice again answers what the first opening answered. */
    @PostMapping("/{id}/reading")
    Mono<Shown> open(Act act, @PathVariable String id) {
        return reading.open(act.caller(), id).map(Shown::of);
    }
}
