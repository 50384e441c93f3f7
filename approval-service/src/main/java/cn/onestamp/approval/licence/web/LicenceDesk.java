package cn.onestamp.approval.licence.web;

import cn.onestamp.approval.licence.ActOnLicence;
import cn.onestamp.approval.licence.FollowLicence;
import cn.onestamp.approval.licence.FollowUp;
import cn.onestamp.approval.licence.Licence;
import cn.onestamp.approval.licence.LicenceAct;
import cn.onestamp.approval.licence.ReadLicences;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.caller.VouchedAct;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Written;
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

/** Where holders find their licences, and staff the register of their organ. */
@RestController
@RequestMapping("/api/licences")
class LicenceDesk {

    private static final int LONGEST_ARTICLE = 200;
    private static final int LONGEST_REASON = 500;

    record Own(List<Map<String, Object>> licences) {}

    record Listed(List<Map<String, Object>> licences, @Nullable String next) {
        static Listed of(Page<Licence> page) {
            return new Listed(page.rows().stream().map(licence -> LicenceView.of(licence, true)).toList(), page.next());
        }
    }

    record Acting(long version, LicenceAct.Kind kind, String article, String reason) {

        ActOnLicence.Said said() {
            return new ActOnLicence.Said(kind, Written.reason("/article", article, LONGEST_ARTICLE), Written.reason("/reason", reason, LONGEST_REASON));
        }
    }

    record Following(long version, FollowUp.Purpose purpose, UUID caseId) {}

    private final ReadLicences licences;
    private final ActOnLicence acts;
    private final FollowLicence follow;

    LicenceDesk(ReadLicences licences, ActOnLicence acts, FollowLicence follow) {
        this.licences = licences;
        this.acts = acts;
        this.follow = follow;
    }

    @GetMapping
    Mono<Own> own(Caller caller) {
        return licences.own(caller.account()).map(own -> new Own(own.stream().map(licence -> LicenceView.of(licence, false)).toList()));
    }

    @GetMapping("/register")
    Mono<Listed> register(@RequestParam(required = false) Licence.@Nullable Status status, @RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return licences.register(status, after == null ? null : after.toString(), caller.account()).map(Listed::of);
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> one(@PathVariable UUID id, Caller caller) {
        return licences.one(id.toString(), caller.account()).map(shown -> LicenceView.of(shown.licence(), shown.toStaff()));
    }

    @PostMapping("/{id}/acts")
    Mono<Map<String, Object>> act(@PathVariable UUID id, @RequestBody Acting acting, VouchedAct act) {
        return acts.act(id.toString(), acting.version(), acting.said(), act.asking(acting));
    }

    @PostMapping("/{id}/follow-up")
    Mono<Map<String, Object>> follow(@PathVariable UUID id, @RequestBody Following following, Act act) {
        return follow.ask(id.toString(), following.version(), following.purpose(), following.caseId().toString(), act.asking(following));
    }
}
