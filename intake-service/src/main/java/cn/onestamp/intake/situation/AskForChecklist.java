package cn.onestamp.intake.situation;

import cn.onestamp.intake.routing.PublishedItem;
import cn.onestamp.intake.routing.PublishedItems;
import cn.onestamp.intake.routing.Route;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Somebody asks what exactly is needed in the own situation today, before applying for anything; whoever says where hears who. */
public final class AskForChecklist {

    private final PublishedItems items;
    private final Routing routing;
    private final OrganNames names;
    private final TownTime town;

    AskForChecklist(PublishedItems items, Routing routing, OrganNames names, TownTime town) {
        this.items = items;
        this.routing = routing;
        this.names = names;
        this.town = town;
    }

    /**
     * {@code Absent} for an item not in force, {@code Remediable} for a place where nobody decides it, and with everything that is
     * wrong with the answers.
     */
    public SituationChecklist ask(String itemCode, Optional<DivisionCode> place, Map<String, String> answers) {
        LocalDate today = town.today();
        PublishedItem item = items.get(itemCode, today);
        Optional<Route> route = place.map(there -> routing.of(itemCode, there, today));
        return switch (SituationRules.of(item).outcome(answers)) {
            case Outcome.Checklist list -> SituationChecklist.handledHere(item, List.of(), list, route, names);
            case Outcome.PersonJudges(List<String> reasons, Outcome.Checklist soFar) ->
                    SituationChecklist.handledHere(item, reasons, soFar, route, names);
            case Outcome.NotLicensable(List<String> reasons) -> SituationChecklist.notLicensable(item, reasons);
            case Outcome.OtherOrgan(Map<String, String> organs, List<String> reasons) ->
                    SituationChecklist.elsewhere(item, reasons, place.flatMap(there -> competentIn(there, organs)));
        };
    }

    private Optional<SituationChecklist.OrganName> competentIn(DivisionCode place, Map<String, String> organs) {
        return place.at(DivisionCode.Level.COUNTY).map(county -> organs.get(county.value())).map(names::of);
    }
}
