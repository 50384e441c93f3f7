package cn.onestamp.intake.catalogue.organisation;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.routing.PublishedDivision;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.Shelf;
import java.util.Comparator;
import java.util.List;

/** Anybody looks up which townships take part, and who is at a place. */
public final class ReadOrganisation {

    /** @param county its code; {@code countyName} and {@code name} are the code until the places are published */
    public record Township(String code, String name, Pilot.Type type, String badge, String county, String countyName) {}

    private final OrganisationTables tables;
    private final Shelf<PublishedDivision> places;
    private final Shelf<KeptOrgan> organs;

    ReadOrganisation(OrganisationTables tables, Shelf<PublishedDivision> places, Shelf<KeptOrgan> organs) {
        this.tables = tables;
        this.places = places;
        this.organs = organs;
    }

    public List<Township> townships() {
        return tables.pilots().stream().map(this::township).toList();
    }

    /** @throws Absent for a place that does not exist */
    public OrganisationChart chart(DivisionCode division) {
        PublishedDivision place = places.find(division.value()).orElseThrow(Absent::new);
        return OrganisationChart.of(place,
                tables.groups().stream().filter(group -> group.division().equals(division.value())).findFirst().orElse(null),
                organs.in(division.value()).stream().sorted(Comparator.comparing(KeptOrgan::code)).toList());
    }

    private Township township(Pilot pilot) {
        String county = new DivisionCode(pilot.division()).at(DivisionCode.Level.COUNTY).orElseThrow().value();
        return new Township(pilot.division(), named(pilot.division()), pilot.type(), pilot.badge(), county, named(county));
    }

    private String named(String division) {
        return places.find(division).map(PublishedDivision::name).orElse(division);
    }
}
