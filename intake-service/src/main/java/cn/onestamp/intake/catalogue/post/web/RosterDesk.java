package cn.onestamp.intake.catalogue.post.web;

import cn.onestamp.intake.catalogue.post.AssignPost;
import cn.onestamp.intake.catalogue.post.EndPost;
import cn.onestamp.intake.catalogue.post.KeptPost;
import cn.onestamp.intake.catalogue.post.Roster;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import cn.onestamp.platform.store.Revision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/posts")
class RosterDesk {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_REASON = 500;

    record Assigning(
            String account, String organ, String post, String divisionScope, LocalDate from, @Nullable LocalDate to,
            @Nullable String coverFor, String personnelOrgan, @Nullable String certificateNo) {

        KeptPost wanted() {
            return new KeptPost(name("/account", account), name("/organ", organ), name("/post", post), division(), from, to,
                    perhaps("/coverFor", coverFor), name("/personnelOrgan", personnelOrgan), perhaps("/certificateNo", certificateNo),
                    Revision.UNBORN);
        }

        private String division() {
            return switch (DivisionCode.parse(divisionScope)) {
                case Parsed.Sound<DivisionCode>(DivisionCode code) -> code.value();
                case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("/divisionScope", flaw.sentence());
            };
        }

        /** Names go into the id of the assignment. */
        private static String name(String field, String typed) {
            if (!typed.matches("[A-Za-z0-9._-]{1," + LONGEST_NAME + "}")) {
                throw new Malformed(field, "A name has letters, digits, points, hyphens and underscores");
            }
            return typed;
        }

        private static @Nullable String perhaps(String field, @Nullable String typed) {
            return typed == null ? null : name(field, typed);
        }
    }

    record Ending(long version, LocalDate lastDay, String reason) {}

    record Listed(List<Shown> posts, @Nullable String next) {

        static Listed of(Page<KeptPost> page) {
            return new Listed(page.rows().stream().map(Shown::of).toList(), page.next());
        }
    }

    record Shown(
            String id, long version, String account, String organ, String post, String divisionScope, LocalDate from,
            @Nullable LocalDate to, @Nullable String coverFor, String personnelOrgan, boolean stationed, @Nullable String certificateNo) {

        static Shown of(KeptPost kept) {
            return new Shown(kept.id(), kept.revision().version(), kept.account(), kept.organ(), kept.post(), kept.divisionScope(),
                    kept.from(), kept.to(), kept.coverFor(), kept.personnelOrgan(), kept.isStationed(), kept.certificateNo());
        }
    }

    private final Roster roster;
    private final AssignPost assignment;
    private final EndPost ending;

    RosterDesk(Roster roster, AssignPost assignment, EndPost ending) {
        this.roster = roster;
        this.assignment = assignment;
        this.ending = ending;
    }

    @GetMapping
    Mono<Listed> page(
            @RequestParam Optional<String> organ, @RequestParam(defaultValue = "false") String stationed,
            @RequestParam Optional<String> after, Caller caller) {
        return roster.page(organ, yes("stationed", stationed), after, caller.account()).map(Listed::of);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> assign(@RequestBody Assigning assigning, Act act) {
        return assignment.assign(assigning.wanted(), act.asking(assigning));
    }

    @PostMapping("/{id}/end")
    Mono<Map<String, Object>> end(@PathVariable String id, @RequestBody Ending asked, Act act) {
        return ending.end(id, asked.version(), asked.lastDay(), Written.reason("/reason", asked.reason(), LONGEST_REASON), act.asking(asked));
    }

    private static boolean yes(String field, String typed) {
        return switch (typed) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new Malformed(field, "Either true or false");
        };
    }
}
