package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.Competence;
import cn.onestamp.intake.routing.Elsewhere;
import cn.onestamp.intake.routing.Route;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.reference.Shelf;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says by name where somebody has to go and who decides there. */
final class Signposts {

    private final Shelf<KeptOrgan> organs;

    Signposts(Shelf<KeptOrgan> organs) {
        this.organs = organs;
    }

    ItemPage.Whither to(DivisionCode place, Competence competent) {
        return switch (competent) {
            case Elsewhere elsewhere -> new ItemPage.Whither(null, null, null, null, null,
                    new ItemPage.NotHere(elsewhere.government(), elsewhere.told()));
            case Route route -> new ItemPage.Whither(named(route.handledAt()), windowFor(place, route.handledAt()),
                    ItemPage.Decider.of(named(route.decidedBy()), route.basis().name()),
                    route.entrustedTo() == null ? null : named(route.decidedBy()),
                    route.entrustedTo() == null ? null : named(route.entrustedTo()), null);
        };
    }

    ItemPage.OrganName named(String code) {
        return new ItemPage.OrganName(code, organs.find(code).map(KeptOrgan::name).orElse(code));
    }

    /** A township without a centre of its own has its window in the hall of the county. */
    private ItemPage.@Nullable OrganName windowFor(DivisionCode place, String hall) {
        Optional<DivisionCode> township = place.at(DivisionCode.Level.TOWNSHIP);
        return township.stream().flatMap(there -> organs.in(there.value()).stream())
                .filter(organ -> organ.type().equals("SERVICE_CENTRE") && hall.equals(organ.parent()))
                .findFirst().map(organ -> new ItemPage.OrganName(organ.code(), organ.name())).orElse(null);
    }
}
