package cn.onestamp.approval.licence;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.Uscc;
import cn.onestamp.platform.problem.Unavailable;
import cn.onestamp.platform.reference.Shelf;
import org.jspecify.annotations.Nullable;

/** The organs that issue licences, by the read copy. */
final class Issuers {

    /** Of a published organ, what an identifier needs. */
    public record PublishedIssuer(String code, @Nullable String uscc, @Nullable String division) {}

    /** @param area of which it is, named by the first nine digits of its serial numbers */
    record Issuer(Uscc uscc, DivisionCode area) {}

    private final Shelf<PublishedIssuer> organs;

    Issuers(Shelf<PublishedIssuer> organs) {
        this.organs = organs;
    }

    /** An organ without a code of its own issues no licence. */
    Issuer get(String organ) {
        return organs.find(organ).filter(found -> found.uscc() != null && found.division() != null)
                .map(found -> new Issuer(Uscc.of(found.uscc()), new DivisionCode(found.division())))
                .orElseThrow(() -> new Unavailable("The credit code of " + organ + " has not been heard of yet"));
    }
}
