package cn.onestamp.intake.catalogue.power;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import cn.onestamp.intake.routing.Basis;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Who stands on the same article as a neighbour today. Whose name goes on the decision holds the power, whoever handles it. */
public final class OverlapReport {

    /** Between articles, where a power rests on several. */
    private static final String AND = "[；;]";

    /** @param compared how many powers were compared; an empty list says nothing without it */
    public record Report(LocalDate day, int compared, List<Overlap> overlaps) {}

    private record Ground(String division, String article) {}

    private record Claim(Ground ground, String organ, String code) {}

    private final Shelf<Power> powers;
    private final Shelf<Organ> organs;
    private final TownTime town;

    OverlapReport(Shelf<Power> powers, Shelf<Organ> organs, TownTime town) {
        this.powers = powers;
        this.organs = organs;
        this.town = town;
    }

    public Report today() {
        LocalDate today = town.today();
        List<Power> inForce = powers.all().stream().filter(power -> power.stateOn(today) == Power.State.IN_FORCE).toList();
        Map<Ground, TreeMap<String, TreeSet<String>>> claims = inForce.stream().flatMap(OverlapReport::claims).collect(groupingBy(Claim::ground,
                groupingBy(Claim::organ, TreeMap::new, mapping(Claim::code, toCollection(TreeSet::new)))));
        return new Report(today, inForce.size(), claims.entrySet().stream().filter(claimed -> claimed.getValue().size() > 1)
                .map(claimed -> overlap(claimed.getKey(), claimed.getValue()))
                .sorted(Comparator.comparing(Overlap::division).thenComparing(Overlap::article)).toList());
    }

    private static Stream<Claim> claims(Power power) {
        String basis = power.legalBasis() == null ? "" : power.legalBasis();
        return Stream.of(basis.split(AND)).map(String::strip).filter(article -> !article.isEmpty())
                .map(article -> new Claim(new Ground(division(power), article), holder(power), power.itemCode()));
    }

    /** A county's department entrusts; a township's government holds itself. */
    private static String division(Power power) {
        DivisionCode township = new DivisionCode(power.township());
        return power.basis() == Basis.ENTRUSTED
                ? township.at(DivisionCode.Level.COUNTY).orElse(township).value() : township.value();
    }

    private static String holder(Power power) {
        String entrusting = power.entrustingOrgan();
        return power.basis() == Basis.ENTRUSTED && entrusting != null ? entrusting : power.townshipOrgan();
    }

    private Overlap overlap(Ground ground, Map<String, TreeSet<String>> holders) {
        return new Overlap(ground.article(), ground.division(), holders.entrySet().stream()
                .map(held -> new Overlap.Held(named(held.getKey()), List.copyOf(held.getValue()))).toList());
    }

    private ListedPower.OrganName named(String code) {
        return new ListedPower.OrganName(code, organs.find(code).map(Organ::name).orElse(code));
    }
}
