package cn.onestamp.intake.catalogue.power;

import static java.util.Comparator.comparing;

import cn.onestamp.platform.page.Page;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public list, in the order of the grants' ids; powers that have ended stay on it and say so. */
public final class PowerList {

    static final int PAGE = 50;

    private final Shelf<Power> powers;
    private final Shelf<Organ> organs;
    private final TownTime town;

    PowerList(Shelf<Power> powers, Shelf<Organ> organs, TownTime town) {
        this.powers = powers;
        this.organs = organs;
        this.town = town;
    }

    /** @param after the id after which to go on */
    public Page<ListedPower> page(PowerQuery query, Optional<String> after) {
        List<ListedPower> found = fitting(query)
                .filter(power -> after.isEmpty() || power.id().compareTo(after.get()) > 0)
                .limit(PAGE + 1L).map(this::listed).toList();
        return Page.of(found, PAGE, ListedPower::id);
    }

    public Stream<ListedPower> all(PowerQuery query) {
        return fitting(query).map(this::listed);
    }

    public int count(PowerQuery query) {
        return (int) powers.all().stream().filter(query::fits).count();
    }

    public PowerCounts counts() {
        LocalDate today = town.today();
        return PowerCounts.of(powers.all().stream().filter(power -> power.stateOn(today) == Power.State.IN_FORCE).toList(),
                powers.all().stream().map(Power::townshipOrgan).distinct().sorted().map(this::named).toList(), today);
    }

    private Stream<Power> fitting(PowerQuery query) {
        return powers.all().stream().filter(query::fits).sorted(comparing(Power::id));
    }

    private ListedPower listed(Power power) {
        return new ListedPower(power.id(), power.kind(), power.itemCode(), power.name(), power.legalBasis(),
                power.department(), power.township(), named(power.townshipOrgan()), power.basis().name(),
                perhaps(power.entrustingOrgan()), power.batch(), power.legalDocument(), power.from(), power.to(),
                power.stateOn(town.today()).name(), named(power.handledAt()), power.operating(),
                perhaps(power.guidingOrgan()), dutyBoundary(power), power.recall());
    }

    private String dutyBoundary(Power power) {
        return DutyBoundary.of(power.basis(), named(power.townshipOrgan()).name(), name(power.entrustingOrgan()), name(power.guidingOrgan()));
    }

    private @Nullable String name(@Nullable String code) {
        return code == null ? null : named(code).name();
    }

    private ListedPower.@Nullable OrganName perhaps(@Nullable String code) {
        return code == null ? null : named(code);
    }

    private ListedPower.OrganName named(String code) {
        return new ListedPower.OrganName(code, organs.find(code).map(Organ::name).orElse(code));
    }
}
