package cn.onestamp.intake.catalogue.uniformity;

import cn.onestamp.intake.catalogue.power.Power;
import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;

/** What differs today between the townships; penalties are no items and are not compared. */
public final class UniformityReport {

    private static final String PENALTY = "PENALTY";

    /** @param compared how many held items were compared; an empty list of deviations says nothing without it */
    public record Report(LocalDate day, int compared, List<Deviation> deviations) {}

    private final Shelf<Power> powers;
    private final PublishedItems items;
    private final TownTime town;

    UniformityReport(Shelf<Power> powers, PublishedItems items, TownTime town) {
        this.powers = powers;
        this.items = items;
        this.town = town;
    }

    public Report today() {
        LocalDate today = town.today();
        List<HeldItem> held = powers.all().stream()
                .filter(power -> !PENALTY.equals(power.kind()) && power.stateOn(today) == Power.State.IN_FORCE)
                .map(power -> held(power, today)).toList();
        return new Report(today, held.size(), FourSame.deviations(held));
    }

    private HeldItem held(Power power, LocalDate day) {
        HeldItem.Listed listed = items.find(power.itemCode(), day).map(UniformityReport::listed).orElse(null);
        String name = power.name().equals(power.itemCode()) && listed != null ? listed.name() : power.name();
        return new HeldItem(power.townshipOrgan(), power.itemCode(), name, listed);
    }

    private static HeldItem.Listed listed(PublishedItem item) {
        return new HeldItem.Listed(item.name(),
                new TreeSet<>(item.materials().stream().map(PublishedItem.Material::code).toList()), item.feeFen());
    }
}
