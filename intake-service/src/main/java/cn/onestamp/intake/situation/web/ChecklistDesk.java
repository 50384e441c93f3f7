package cn.onestamp.intake.situation.web;

import cn.onestamp.intake.situation.AskForChecklist;
import cn.onestamp.intake.situation.SituationChecklist;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.problem.Malformed;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A body, because a situation is nobody else's business and has no place in an address; nothing is kept of it. */
@RestController
class ChecklistDesk {

    /** {@code place}: 12-digit division of the matter, null before it is known; {@code answers}: option by question. */
    record Situation(@Nullable String place, Map<String, String> answers) {}

    private final AskForChecklist asking;

    ChecklistDesk(AskForChecklist asking) {
        this.asking = asking;
    }

    @PostMapping("/api/items/{code}/checklist")
    Mono<SituationChecklist> checklist(@PathVariable String code, @RequestBody Situation situation) {
        return Mono.fromSupplier(() -> asking.ask(code, Optional.ofNullable(situation.place()).map(ChecklistDesk::place), situation.answers()));
    }

    private static DivisionCode place(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code;
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("/place", flaw.sentence());
        };
    }
}
