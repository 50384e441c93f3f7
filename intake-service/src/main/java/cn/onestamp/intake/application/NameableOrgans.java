package cn.onestamp.intake.application;

import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.id.DivisionCode.Level;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import java.time.LocalDate;
import java.util.Optional;

/** The organs a refusal to accept may name to the applicant. */
final class NameableOrgans {

    private static final String GOVERNMENT = "_GOV";

    private final Shelf<Organ> organs;
    private final TownshipsElsewhere townships;

    NameableOrgans(Shelf<Organ> organs, TownshipsElsewhere townships) {
        this.organs = organs;
        this.townships = townships;
    }

    /**
     * One that may be the right one to ask: it decides in its own name, and is of the county of the place or above it; or it is
     * the government of a township of that county that decides this matter and does not work with this house.
     *
     * @param named its code, or the name of such a government
     */
    Optional<NonAcceptance.RightOrgan> deciding(String named, Dossier asked, LocalDate day) {
        return ofThisHouse(named, asked.place()).map(organ -> new NonAcceptance.RightOrgan(organ.code(), organ.name()))
                .or(() -> asked.place().at(Level.COUNTY).flatMap(county -> townships.deciding(asked.item().code(), county, day)
                        .filter(government -> government.name().equals(named)).findFirst()));
    }

    private Optional<Organ> ofThisHouse(String code, DivisionCode place) {
        return organs.find(code).filter(Organ::canDecide)
                .filter(organ -> Optional.ofNullable(organ.division()).map(DivisionCode::new).filter(area -> isOfTheCountyOrAbove(area, place)).isPresent());
    }

    private static boolean isOfTheCountyOrAbove(DivisionCode area, DivisionCode place) {
        return area.contains(place) || place.at(Level.COUNTY).filter(county -> county.contains(area)).isPresent();
    }

    /** The government that reconsiders what the organ did (行政复议法 art. 24): the next one above it. */
    Optional<Organ> reconsidering(String code) {
        return organs.find(code).flatMap(organ -> Optional.ofNullable(organ.parent())).flatMap(organs::find)
                .flatMap(above -> above.type().endsWith(GOVERNMENT) ? Optional.of(above) : reconsidering(above.code()));
    }
}
