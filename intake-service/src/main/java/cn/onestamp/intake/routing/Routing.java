package cn.onestamp.intake.routing;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Malformed;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.reference.Shelf;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The rule of the power list: the grant of the township on that day decides; without one the county does, at its hall, unless
 * a statute names the township government itself.
 */
public final class Routing {

    private final Shelf<PublishedGrant> grants;
    private final Shelf<PublishedHolder> holders;
    private final Shelf<PublishedDivision> places;

    Routing(Shelf<PublishedGrant> grants, Shelf<PublishedHolder> holders, Shelf<PublishedDivision> places) {
        this.grants = grants;
        this.holders = holders;
        this.places = places;
    }

    /**
     * @throws Malformed  naming {@code place} where nobody decides this item for that place
     * @throws Remediable naming the township government that decides it, where that does not work with this house
     */
    public Route of(String itemCode, DivisionCode place, LocalDate day) {
        return switch (competent(itemCode, place, day)) {
            case Route here -> here;
            case Elsewhere elsewhere -> throw new Remediable(List.of(new Fault("/place", "DECIDED_ELSEWHERE", elsewhere.told())));
        };
    }

    /** @throws Malformed naming {@code place} where nobody decides this item for that place */
    public Competence competent(String itemCode, DivisionCode place, LocalDate day) {
        return findCompetent(itemCode, place, day)
                .orElseThrow(() -> new Malformed("place", "Nobody here decides this matter for that place"));
    }

    /** Empty also where it is decided, but not here. */
    public Optional<Route> find(String itemCode, DivisionCode place, LocalDate day) {
        return findCompetent(itemCode, place, day).filter(Route.class::isInstance).map(Route.class::cast);
    }

    public Optional<Competence> findCompetent(String itemCode, DivisionCode place, LocalDate day) {
        if (places.find(place.value()).isEmpty()) {
            return Optional.empty();
        }
        return granted(itemCode, place, day).or(() -> withoutGrant(itemCode, place));
    }

    /** The township governments of a county that decide this item and do not work with this house. */
    public Stream<Elsewhere> elsewhere(String itemCode, DivisionCode county, LocalDate day) {
        return places.all().stream().filter(PublishedDivision::isTownship).map(township -> new DivisionCode(township.code()))
                .filter(county::contains)
                .flatMap(township -> findCompetent(itemCode, township, day).stream())
                .filter(Elsewhere.class::isInstance).map(Elsewhere.class::cast);
    }

    /** What is handled at this organ on that day, for one place or another: routes by item code. */
    public Map<String, List<Route>> handledAt(String organ, LocalDate day) {
        Map<String, List<Route>> found = new TreeMap<>();
        grants.all().stream().filter(grant -> grant.holdsOn(day) && grant.handledAt().equals(organ))
                .forEach(grant -> found.computeIfAbsent(grant.itemCode(), any -> new ArrayList<>()).add(grant.route()));
        holders.all().stream().filter(holder -> holder.hall().equals(organ) && !holder.decidedByTownship())
                .forEach(holder -> found.computeIfAbsent(holder.itemCode(), any -> new ArrayList<>()).add(holder.route()));
        return found;
    }

    private Optional<Competence> granted(String itemCode, DivisionCode place, LocalDate day) {
        return place.at(DivisionCode.Level.TOWNSHIP).flatMap(township -> grants.in(itemCode).stream()
                .filter(grant -> grant.township().equals(township.value()) && grant.holdsOn(day))
                .max(Comparator.comparing(PublishedGrant::from).thenComparing(PublishedGrant::id))
                .map(PublishedGrant::route));
    }

    private Optional<Competence> withoutGrant(String itemCode, DivisionCode place) {
        return place.at(DivisionCode.Level.COUNTY).flatMap(county -> holders.in(itemCode).stream()
                .filter(holder -> holder.county().equals(county.value()))
                .findFirst()
                .flatMap(holder -> holder.decidedByTownship() ? governmentOf(place) : Optional.of(holder.route())));
    }

    private Optional<Competence> governmentOf(DivisionCode place) {
        return place.at(DivisionCode.Level.TOWNSHIP).or(() -> Optional.of(place))
                .flatMap(township -> places.find(township.value())).map(Elsewhere::of);
    }
}
