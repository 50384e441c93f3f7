package cn.onestamp.intake.routing;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The rule of the power list: the grant of the township on that day decides; without one the county does, at its hall. */
public final class Routing {

    private final Shelf<PublishedGrant> grants;
    private final Shelf<PublishedHolder> holders;
    private final Shelf<PublishedDivision> places;

    Routing(Shelf<PublishedGrant> grants, Shelf<PublishedHolder> holders, Shelf<PublishedDivision> places) {
        this.grants = grants;
        this.holders = holders;
        this.places = places;
    }

    /** @throws Malformed naming {@code place} where nobody decides this item for that place */
    public Route of(String itemCode, DivisionCode place, LocalDate day) {
        return find(itemCode, place, day)
                .orElseThrow(() -> new Malformed("place", "Nobody here decides this matter for that place"));
    }

    public Optional<Route> find(String itemCode, DivisionCode place, LocalDate day) {
        if (places.find(place.value()).isEmpty()) {
            return Optional.empty();
        }
        return granted(itemCode, place, day).or(() -> retained(itemCode, place));
    }

    /** What is handled at this organ on that day, for one place or another: routes by item code. */
    public Map<String, List<Route>> handledAt(String organ, LocalDate day) {
        Map<String, List<Route>> found = new TreeMap<>();
        grants.all().stream().filter(grant -> grant.holdsOn(day) && grant.handledAt().equals(organ))
                .forEach(grant -> found.computeIfAbsent(grant.itemCode(), any -> new ArrayList<>()).add(grant.route()));
        holders.all().stream().filter(holder -> holder.hall().equals(organ))
                .forEach(holder -> found.computeIfAbsent(holder.itemCode(), any -> new ArrayList<>()).add(holder.route()));
        return found;
    }

    private Optional<Route> granted(String itemCode, DivisionCode place, LocalDate day) {
        return place.at(DivisionCode.Level.TOWNSHIP).flatMap(township -> grants.in(itemCode).stream()
                .filter(grant -> grant.township().equals(township.value()) && grant.holdsOn(day))
                .max(Comparator.comparing(PublishedGrant::from).thenComparing(PublishedGrant::id))
                .map(PublishedGrant::route));
    }

    private Optional<Route> retained(String itemCode, DivisionCode place) {
        return place.at(DivisionCode.Level.COUNTY).flatMap(county -> holders.in(itemCode).stream()
                .filter(holder -> holder.county().equals(county.value()))
                .findFirst()
                .map(PublishedHolder::route));
    }
}
