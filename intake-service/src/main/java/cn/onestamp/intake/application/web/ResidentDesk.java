package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.doors.BeginApplication;
import cn.onestamp.intake.application.doors.ThreeDoors;
import cn.onestamp.intake.application.inspection.ReadOwnApplications;
import cn.onestamp.intake.application.submission.HandInMaterial;
import cn.onestamp.intake.application.submission.SubmitApplication;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.town.TownTime;
import cn.onestamp.platform.web.BodyBytes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Where a resident asks, hands in and follows their own applications. */
@RestController
@RequestMapping("/api/applications")
class ResidentDesk {

    /**
     * {@code place}: 12-digit division of the matter; {@code situation}: option by question of the item, may be told later;
     * {@code form}: answers of the item's form. {@code applicant}: a ward or an enterprise the account speaks for, itself
     * where it is missing; {@code mandate}: of a village agent.
     */
    record Asking(String itemCode, String place, @Nullable Map<String, String> situation, Map<String, Object> form,
            @Nullable UUID applicant, @Nullable UUID mandate) {

        /** A mandate says for whom it is. */
        void mustNameOne() {
            if (applicant != null && mandate != null) {
                throw new Remediable(List.of(new Remediable.Fault("/applicant", "applicant-and-mandate", "凭委托书代办的，申请人以委托书为准，请不要另外填写申请人。")));
            }
        }

        BeginApplication.Wish wish() {
            return new BeginApplication.Wish(itemCode, ResidentDesk.place(place), situation == null ? Map.of() : situation, form);
        }
    }

    /**
     * {@code later}: materials promised for after the acceptance; {@code commits}: promises what a paper would prove;
     * {@code declared}: vouches for what other authorities do not show, in the words they are shown.
     */
    record Handing(long version, @Nullable List<String> later, @Nullable Boolean commits, @Nullable Boolean declared) {

        SubmitApplication.Promises promises() {
            return new SubmitApplication.Promises(later == null ? List.of() : later, Boolean.TRUE.equals(commits), Boolean.TRUE.equals(declared));
        }
    }

    private final ThreeDoors doors;
    private final HandInMaterial handingIn;
    private final SubmitApplication submission;
    private final ReadOwnApplications own;
    private final TownTime town;

    ResidentDesk(ThreeDoors doors, HandInMaterial handingIn, SubmitApplication submission, ReadOwnApplications own, TownTime town) {
        this.doors = doors;
        this.handingIn = handingIn;
        this.submission = submission;
        this.own = own;
        this.town = town;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> begin(@RequestBody Asking asking, Act act) {
        BeginApplication.Wish wish = asking.wish();
        asking.mustNameOne();
        String id = idFrom(act).toString();
        return asking.mandate() == null
                ? doors.online(id, wish, Optional.ofNullable(asking.applicant()).map(UUID::toString), act.asking(asking))
                : doors.withTheAgent(id, wish, asking.mandate().toString(), act.asking(asking));
    }

    @PutMapping("/{id}/materials/{code}")
    Mono<Map<String, Object>> handIn(
            @PathVariable UUID id, @PathVariable String code,
            @RequestHeader("Content-Type") String mediaType,
            @RequestHeader(name = "X-File-Name", defaultValue = "file") String fileName,
            @RequestBody Flux<DataBuffer> content, Act act) {
        return handingIn.handIn(id.toString(),
                new HandInMaterial.Upload(code, FileNames.decoded(fileName), mediaType),
                BodyBytes.of(content), town.today(), act);
    }

    @PostMapping("/{id}/submission")
    Mono<Map<String, Object>> submit(@PathVariable UUID id, @RequestBody Handing handing, Act act) {
        return submission.submit(id.toString(), handing.version(), handing.promises(), act.asking(handing));
    }

    @GetMapping
    Mono<WindowDesk.Listed> all(@RequestParam(required = false) @Nullable UUID after, Caller caller) {
        return own.all(caller.account(), after == null ? null : after.toString()).map(WindowDesk.Listed::of);
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> one(@PathVariable UUID id, Caller caller) {
        return own.see(id.toString(), caller.account())
                .map(sight -> sight.inFull() ? ApplicationViews.forApplicant(sight.seen()) : ApplicationViews.forJudging(sight.seen()));
    }

    /** The same key makes the same id, so that a repeated first request meets its own draft. */
    static UUID idFrom(Act act) {
        return UUID.nameUUIDFromBytes((act.account() + "/" + act.key()).getBytes(StandardCharsets.UTF_8));
    }

    static DivisionCode place(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code;
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("/place", flaw.sentence());
        };
    }
}
