package cn.onestamp.intake.hall;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.PhoneNumber;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.rights.Matter;
import cn.onestamp.platform.rights.Post;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.util.Map;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Somebody asks; whoever they ask first owns it (首问负责, SPEC S51). */
public final class ReceiveEnquiry {

    static final String ACTION = "receive-enquiry";

    private final Enquiries enquiries;
    private final Rights rights;
    private final TownTime town;

    ReceiveEnquiry(Enquiries enquiries, Rights rights, TownTime town) {
        this.enquiries = enquiries;
        this.rights = rights;
        this.town = town;
    }

    /** @param place where it is asked; Absent for whoever has no post there that receives */
    public Mono<Map<String, Object>> receive(String id, String question, Optional<PhoneNumber> phone, DivisionCode place, Act act) {
        Matter matter = new Matter(Enquiry.Status.OPEN.name(), "", "", place);
        return Mono.fromCallable(() -> rights.allowing(act.account(), ACTION, matter, town.today()).orElseThrow(Absent::new))
                .flatMap(post -> enquiries.receive(
                        Enquiry.asked(id, place, town.now(), question, phone, first(post)), act.standingInFor(post.coverFor())));
    }

    private static Enquiry.Owner first(Post post) {
        return new Enquiry.Owner(Optional.of(post.account()), post.organ());
    }
}
