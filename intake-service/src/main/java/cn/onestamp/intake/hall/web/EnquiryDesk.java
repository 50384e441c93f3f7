package cn.onestamp.intake.hall.web;

import cn.onestamp.intake.hall.AnswerEnquiry;
import cn.onestamp.intake.hall.Enquiry;
import cn.onestamp.intake.hall.HandOverEnquiry;
import cn.onestamp.intake.hall.ReadEnquiries;
import cn.onestamp.intake.hall.ReceiveEnquiry;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.caller.Caller;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Parsed;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Written;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

/** Where it is written down what people ask, who owes them the answer, and the answer. */
@RestController
@RequestMapping("/api/window/enquiries")
class EnquiryDesk {

    private static final int LONGEST = 2000;

    /** {@code place}: 12-digit division where it is asked. */
    record Asking(String question, @Nullable String phone, String place) {

        /** What the request is remembered by; a digest of a telephone number could be guessed. */
        List<String> remembered() {
            return List.of(question, place);
        }

        @Override
        public String toString() {
            return "an enquiry at " + place;
        }
    }

    /** {@code to}: account or code of an organ. */
    record HandingOver(long version, @Nullable String to, String note) {}

    record Answering(long version, String answer) {}

    record Listed(List<Map<String, Object>> enquiries, @Nullable String next) {
        static Listed of(Page<Enquiry> page) {
            return new Listed(page.rows().stream().map(EnquiryViews::inList).toList(), page.next());
        }
    }

    private final ReceiveEnquiry receiving;
    private final HandOverEnquiry handingOver;
    private final AnswerEnquiry answering;
    private final ReadEnquiries reading;

    EnquiryDesk(ReceiveEnquiry receiving, HandOverEnquiry handingOver, AnswerEnquiry answering, ReadEnquiries reading) {
        this.receiving = receiving;
        this.handingOver = handingOver;
        this.answering = answering;
        this.reading = reading;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Map<String, Object>> receive(@RequestBody Asking asking, Act act) {
        UUID id = UUID.nameUUIDFromBytes(("enquiry/" + act.account() + "/" + act.key()).getBytes(StandardCharsets.UTF_8));
        return receiving.receive(id.toString(), Written.text("/question", asking.question(), LONGEST),
                Optional.ofNullable(asking.phone()).map(EnquiryDesk::phone), place(asking.place()), act.asking(asking.remembered()));
    }

    @PostMapping("/{id}/handover")
    Mono<Map<String, Object>> handOver(@PathVariable UUID id, @RequestBody HandingOver handing, Act act) {
        return handingOver.handOver(id.toString(), handing.version(), handing.to(),
                Written.text("/note", handing.note(), LONGEST), act.asking(handing));
    }

    @PostMapping("/{id}/answer")
    Mono<Map<String, Object>> answer(@PathVariable UUID id, @RequestBody Answering answer, Act act) {
        return answering.answer(id.toString(), answer.version(), Written.text("/answer", answer.answer(), LONGEST), act.asking(answer));
    }

    @GetMapping
    Mono<Listed> list(@RequestParam(defaultValue = "OPEN") Enquiry.Status status, @RequestParam(required = false) @Nullable UUID after,
            Caller caller) {
        return reading.list(caller.account(), status, after == null ? null : after.toString()).map(Listed::of);
    }

    @GetMapping("/{id}")
    Mono<Map<String, Object>> whole(@PathVariable UUID id, Caller caller) {
        return reading.whole(id.toString(), caller.account()).map(EnquiryViews::whole);
    }

    private static PhoneNumber phone(String typed) {
        return switch (PhoneNumber.parse(typed)) {
            case Parsed.Sound<PhoneNumber>(PhoneNumber number) -> number;
            case Parsed.Flawed<PhoneNumber>(var flaw) -> throw new Malformed("/phone", flaw.sentence());
        };
    }

    private static DivisionCode place(String typed) {
        return switch (DivisionCode.parse(typed)) {
            case Parsed.Sound<DivisionCode>(DivisionCode code) -> code;
            case Parsed.Flawed<DivisionCode>(var flaw) -> throw new Malformed("/place", flaw.sentence());
        };
    }
}
