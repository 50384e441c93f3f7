package cn.onestamp.intake.hall.web;

import cn.onestamp.intake.hall.Enquiry;
import cn.onestamp.platform.id.Masks;
import cn.onestamp.platform.id.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How an enquiry looks: in lists with numbers masked, to its owner in full. */
final class EnquiryViews {

    private EnquiryViews() {}

    static Map<String, Object> inList(Enquiry enquiry) {
        Map<String, Object> view = view(enquiry, Masks::inText);
        enquiry.phone().ifPresent(phone -> view.put("phone", phone.masked()));
        view.put("handovers", enquiry.handovers().size());
        return view;
    }

    static Map<String, Object> whole(Enquiry enquiry) {
        Map<String, Object> view = view(enquiry, UnaryOperator.identity());
        enquiry.phone().map(PhoneNumber::reveal).ifPresent(phone -> view.put("phone", phone));
        view.put("handovers", enquiry.handovers().stream().map(handover -> Map.of("by", handover.by(), "from", owner(handover.from()),
                "to", owner(handover.to()), "note", handover.note(), "on", handover.on().toString())).toList());
        return view;
    }

    private static Map<String, Object> view(Enquiry enquiry, UnaryOperator<String> words) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", enquiry.id());
        view.put("version", enquiry.revision().version());
        view.put("status", enquiry.status().name());
        view.put("place", enquiry.place().value());
        view.put("askedAt", enquiry.askedAt().toString());
        view.put("owner", owner(enquiry.owner()));
        view.put("question", words.apply(enquiry.question()));
        enquiry.answer().ifPresent(answer -> view.put("answer", words.apply(answer)));
        return view;
    }

    private static Map<String, Object> owner(Enquiry.Owner owner) {
        Map<String, Object> view = new LinkedHashMap<>(Map.of("organ", owner.organ()));
        owner.account().ifPresent(account -> view.put("account", account));
        return view;
    }
}
