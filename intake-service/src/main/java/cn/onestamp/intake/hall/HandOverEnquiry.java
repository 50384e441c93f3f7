package cn.onestamp.intake.hall;

import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.town.TownTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** "Not ours" is only said together with whose it is: a named receiver, who is there to take it. */
public final class HandOverEnquiry {

    private final Enquiries enquiries;
    private final Ownership ownership;
    private final PostHolders holders;
    private final TownTime town;

    HandOverEnquiry(Enquiries enquiries, Ownership ownership, PostHolders holders, TownTime town) {
        this.enquiries = enquiries;
        this.ownership = ownership;
        this.holders = holders;
        this.town = town;
    }

    /**
     * @param to account or organ; Remediable where nobody is named, or who is named is on no post
     * @param note why, and what the receiver should know
     */
    public Mono<Map<String, Object>> handOver(String id, long seenVersion, @Nullable String to, String note, Act act) {
        return enquiries.getFor(id, act)
                .map(enquiry -> ownership.mustBeOf(act.account(), enquiry))
                .map(enquiry -> enquiry.handedOver(receiver(to, enquiry), note, act.account(), town.today(), seenVersion))
                .flatMap(handedOver -> enquiries.handOver(handedOver, act));
    }

    private Enquiry.Owner receiver(@Nullable String to, Enquiry enquiry) {
        if (to == null || to.isBlank()) {
            throw refused("receiver-missing", "不属于本窗口办理的，也要写明转给哪位人员或哪个机构");
        }
        Optional<Enquiry.Owner> receiver = holders.receiver(to.strip(), town.today());
        if (receiver.equals(Optional.of(enquiry.owner()))) {
            throw refused("receiver-has-it", "这件咨询已经由该人员或机构负责");
        }
        return receiver.orElseThrow(() -> refused("receiver-not-there", "没有这位人员或这个机构，或者目前无人在岗"));
    }

    private static Remediable refused(String code, String message) {
        return new Remediable(List.of(new Fault("/to", code, message)));
    }
}
