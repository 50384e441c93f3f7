package cn.onestamp.intake.catalogue.board;

import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.ItemVersions;
import cn.onestamp.intake.routing.Route;
import cn.onestamp.intake.routing.Routing;
import cn.onestamp.platform.problem.Absent;
import cn.onestamp.platform.reference.Shelf;
import cn.onestamp.platform.rights.Organ;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** The board of a hall or a centre today; a window shows that of its hall. */
public final class ReadBoard {

    private final ItemVersions items;
    private final Routing routing;
    private final Shelf<Organ> organs;
    private final TownTime town;

    ReadBoard(ItemVersions items, Routing routing, Shelf<Organ> organs, TownTime town) {
        this.items = items;
        this.routing = routing;
        this.organs = organs;
        this.town = town;
    }

    /** {@code Absent} for an organ where nothing is handled. */
    public Mono<Board> of(String organCode) {
        Organ organ = organs.find(organCode).orElseThrow(Absent::new);
        LocalDate today = town.today();
        Map<String, List<Board.Organ>> handled = handledAt(organ, today);
        if (handled.isEmpty()) {
            return Mono.error(new Absent());
        }
        return items.inForce(today).map(versions -> new Board(named(organCode), today, versions.stream()
                .filter(version -> handled.containsKey(version.code()))
                .map(ItemVersion::guide)
                .map(guide -> Board.Line.of(guide, handled.get(guide.item().code()))).toList()));
    }

    private Map<String, List<Board.Organ>> handledAt(Organ organ, LocalDate day) {
        Map<String, List<Board.Organ>> own = deciders(organ.code(), day);
        return own.isEmpty() ? Optional.ofNullable(organ.parent()).map(hall -> deciders(hall, day)).orElse(Map.of()) : own;
    }

    private Map<String, List<Board.Organ>> deciders(String hall, LocalDate day) {
        return routing.handledAt(hall, day).entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                item -> item.getValue().stream().map(Route::decidedBy).distinct().sorted().map(this::named).toList()));
    }

    private Board.Organ named(String code) {
        return new Board.Organ(code, organs.find(code).map(Organ::name).orElse(code));
    }
}
