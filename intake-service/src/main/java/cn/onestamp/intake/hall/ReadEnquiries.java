package cn.onestamp.intake.hall;

import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.town.TownTime;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What somebody owns, and what is owned where they work; in full only to the owner, and put down. */
public final class ReadEnquiries {

    private static final int PAGE = 50;

    private final Enquiries enquiries;
    private final Ownership ownership;
    private final PostHolders holders;
    private final EnquiryReadings readings;
    private final TownTime town;

    ReadEnquiries(Enquiries enquiries, Ownership ownership, PostHolders holders, EnquiryReadings readings, TownTime town) {
        this.enquiries = enquiries;
        this.ownership = ownership;
        this.holders = holders;
        this.readings = readings;
        this.town = town;
    }

    /** @param after the enquiry after which to go on, null for the oldest */
    public Mono<Page<Enquiry>> list(String account, Enquiry.Status status, @Nullable String after) {
        return enquiries.of(account, holders.organsOf(account, town.today()), status, after, PAGE + 1)
                .collectList().map(found -> Page.of(found, PAGE, Enquiry::id));
    }

    public Mono<Enquiry> whole(String id, String account) {
        return enquiries.get(id)
                .map(enquiry -> ownership.mustBeOf(account, enquiry))
                .flatMap(enquiry -> readings.putDown(account, id).thenReturn(enquiry));
    }
}
