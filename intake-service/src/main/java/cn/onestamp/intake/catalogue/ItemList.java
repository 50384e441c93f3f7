package cn.onestamp.intake.catalogue;

import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.id.DivisionCode;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a person looks up before asking for anything: which items there are. */
public final class ItemList {

    static final int BEST = 20;

    private final ItemSearch search;
    private final Routing routing;
    private final TownTime town;

    ItemList(ItemSearch search, Routing routing, TownTime town) {
        this.search = search;
        this.routing = routing;
        this.town = town;
    }

    /** The twenty items that fit best, without words all of them; with a place only those somebody decides there, here or elsewhere. */
    public List<ListedItem> list(String query, Optional<DivisionCode> place) {
        LocalDate today = town.today();
        return search.find(query, today)
                .filter(found -> place.isEmpty() || routing.findCompetent(found.entry().code(), place.get(), today).isPresent())
                .limit(query.isBlank() ? Long.MAX_VALUE : BEST)
                .map(ListedItem::of)
                .toList();
    }
}
