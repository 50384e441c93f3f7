package cn.onestamp.intake.hall;

import cn.onestamp.platform.caller.Act;
import java.util.Map;
import reactor.core.publisher.Mono;

/** The owner answers, and the enquiry is closed; there is no other way to close it. */
public final class AnswerEnquiry {

    private final Enquiries enquiries;
    private final Ownership ownership;

    AnswerEnquiry(Enquiries enquiries, Ownership ownership) {
        this.enquiries = enquiries;
        this.ownership = ownership;
    }

    public Mono<Map<String, Object>> answer(String id, long seenVersion, String answer, Act act) {
        return enquiries.getFor(id, act)
                .map(enquiry -> ownership.mustBeOf(act.account(), enquiry))
                .map(enquiry -> enquiry.answered(answer, seenVersion))
                .flatMap(answered -> enquiries.answer(answered, act));
    }
}
