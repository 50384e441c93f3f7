package cn.onestamp.intake.application.web;

import cn.onestamp.intake.application.doors.WithdrawApplication;
import cn.onestamp.intake.application.submission.HandInMaterial;
import cn.onestamp.intake.application.submission.ReviseAnswers;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Where an applicant changes what was filled in, hands in what is on file already, or takes the request back. */
@RestController
@RequestMapping("/api/applications/{id}")
class AfterthoughtDesk {

    /**
     * {@code form}: all answers, not only the changed ones; {@code situation}: option by question, of a draft; {@code confirmed}:
     * answers the notice asks for that were right.
     */
    record Revising(long version, Map<String, Object> form, @Nullable Map<String, String> situation, @Nullable List<String> confirmed) {

        ReviseAnswers.Revised revised() {
            return new ReviseAnswers.Revised(form, Optional.ofNullable(situation), confirmed == null ? List.of() : confirmed);
        }
    }

    /** {@code reason}: why, which a window has to say. */
    record Withdrawing(long version, @Nullable String reason) {}

    record Reusing(UUID libraryId) {}

    private final ReviseAnswers revision;
    private final WithdrawApplication withdrawal;
    private final HandInMaterial handingIn;
    private final TownTime town;

    AfterthoughtDesk(ReviseAnswers revision, WithdrawApplication withdrawal, HandInMaterial handingIn, TownTime town) {
        this.handingIn = handingIn;
        this.town = town;
        this.revision = revision;
        this.withdrawal = withdrawal;
    }

    @PutMapping("/form")
    Mono<Map<String, Object>> revise(@PathVariable UUID id, @RequestBody Revising revising, Act act) {
        return revision.revise(id.toString(), revising.version(), revising.revised(), act);
    }

    @PostMapping("/withdrawal")
    Mono<Map<String, Object>> withdraw(@PathVariable UUID id, @RequestBody Withdrawing withdrawing, Act act) {
        return withdrawal.withdraw(id.toString(), withdrawing.version(), Objects.requireNonNullElse(withdrawing.reason(), ""), act.asking(withdrawing));
    }

    @PostMapping("/materials/{code}/reuse")
    Mono<Map<String, Object>> reuse(@PathVariable UUID id, @PathVariable String code, @RequestBody Reusing reusing, Act act) {
        return handingIn.reuse(id.toString(), code, reusing.libraryId().toString(), town.today(), act.asking(reusing));
    }
}
