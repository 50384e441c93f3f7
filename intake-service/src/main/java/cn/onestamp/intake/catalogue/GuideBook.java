package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.id.DivisionCode;
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
    private final Signposts signposts;
    private final TownTime town;

    GuideBook(Catalogue catalogue, Routing routing, Signposts signposts, TownTime town) {
        this.catalogue = catalogue;
        this.routing = routing;
        this.signposts = signposts;
        this.town = town;
    }

    /** {@code Absent} for an item not in force, {@code Malformed} for a place where nobody decides it. */
    public Mono<ItemPage> page(String itemCode, Optional<DivisionCode> place) {
        LocalDate today = town.today();
        return catalogue.getGuide(itemCode, today).map(guide -> place
                .map(there -> ItemPage.of(guide, complaintsIn(guide, there), signposts.to(there, routing.competent(itemCode, there, today))))
                .orElseGet(() -> ItemPage.of(guide, named(everywhere(guide)), ItemPage.Whither.UNSAID)));
    }

    private List<ItemPage.OrganName> complaintsIn(ItemGuide guide, DivisionCode place) {
        String county = place.at(DivisionCode.Level.COUNTY).map(DivisionCode::value).orElse("");
        return named(guide.complaintOrgans().getOrDefault(county, List.of()).stream());
    }

    private static Stream<String> everywhere(ItemGuide guide) {
        return guide.complaintOrgans().values().stream().flatMap(List::stream).distinct();
    }

    private List<ItemPage.OrganName> named(Stream<String> codes) {
        return codes.map(signposts::named).toList();
    }
}
