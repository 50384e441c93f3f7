package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.Route;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** The guide of an item, for a place if one is named. */
public final class GuideBook {

    private final Catalogue catalogue;
    private final Routing routing;
    private final Shelf<Organ> organs;
    private final TownTime town;

    GuideBook(Catalogue catalogue, Routing routing, Shelf<Organ> organs, TownTime town) {
        this.catalogue = catalogue;
        this.routing = routing;
        this.organs = organs;
        this.town = town;
    }

    /** {@code Absent} for an item not in force, {@code Malformed} for a place where nobody decides it. */
    public Mono<ItemPage> page(String itemCode, Optional<DivisionCode> place) {
        LocalDate today = town.today();
        return catalogue.getGuide(itemCode, today).map(guide -> place
                .map(there -> pageFor(guide, there, routing.of(itemCode, there, today)))
                .orElseGet(() -> ItemPage.anywhere(guide, named(everywhere(guide)))));
    }

    private ItemPage pageFor(ItemGuide guide, DivisionCode place, Route route) {
        String county = place.at(DivisionCode.Level.COUNTY).map(DivisionCode::value).orElse("");
        return ItemPage.at(guide, named(guide.complaintOrgans().getOrDefault(county, List.of()).stream()),
                named(route.handledAt()), ItemPage.Decider.of(named(route.decidedBy()), route.basis().name()));
    }

    private static Stream<String> everywhere(ItemGuide guide) {
        return guide.complaintOrgans().values().stream().flatMap(List::stream).distinct();
    }

    private List<ItemPage.OrganName> named(Stream<String> codes) {
        return codes.map(this::named).toList();
    }

    private ItemPage.OrganName named(String code) {
        return new ItemPage.OrganName(code, organs.find(code).map(Organ::name).orElse(code));
    }
}
