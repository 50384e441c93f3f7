package cn.onestamp.intake.catalogue.store;

import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import cn.onestamp.intake.catalogue.Entry;
import cn.onestamp.intake.catalogue.Kind;
import cn.onestamp.intake.catalogue.Taken;
import cn.onestamp.intake.catalogue.item.ItemVersion;
import cn.onestamp.intake.catalogue.item.LimitRules;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.event.Happened;
import cn.onestamp.platform.store.Aggregates;
import cn.onestamp.platform.store.Birth;
import cn.onestamp.platform.store.Change;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The items, held against the source they come from. What the source says otherwise becomes a version in force from today;
 * what a desk has published since, the source does not take back: only what changed in the source itself is taken over.
 */
final class ItemSource {

    private static final Act TAKING_IN = Act.onHearing("catalogue", null, null);

    private final Aggregates items;
    private final TownTime town;
    private final LimitRules limits;

    ItemSource(Aggregates items, TownTime town, LimitRules limits) {
        this.items = items;
        this.town = town;
        this.limits = limits;
    }

    Mono<Taken> follow(List<Entry> all) {
        return Flux.from(items.documents().find().projection(include("version", "sequence", "data", "guide", KeptItem.ROW, KeptItem.SAID)))
                .collectList()
                .map(stored -> stored.stream().map(KeptItem::new).collect(groupingBy(KeptItem::code)))
                .flatMap(kept -> take(all, kept).map(taken -> taken.and(new Taken(0, 0, vanished(all, kept)))));
    }

    private Mono<Taken> take(List<Entry> all, Map<String, List<KeptItem>> kept) {
        List<Birth> unheardOf = all.stream().filter(entry -> !kept.containsKey(codeOf(entry))).map(ItemSource::first).toList();
        Mono<Integer> added = unheardOf.isEmpty() ? Mono.just(0) : items.insertNew(unheardOf, TAKING_IN);
        return added.flatMap(count -> Flux.fromIterable(all).filter(entry -> kept.containsKey(codeOf(entry)))
                .concatMap(entry -> takeOver(entry, kept.get(codeOf(entry))))
                .reduce(0, Integer::sum).map(changed -> new Taken(count, changed, List.of())));
    }

    private static Birth first(Entry entry) {
        return birth(new ItemVersion(entry.published(), entry.kept()), entry);
    }

    private static Birth birth(ItemVersion version, Entry entry) {
        Document unborn = new Document("_id", MongoItemVersions.idOf(version.code(), version.version()))
                .append("schema", MongoItemVersions.SCHEMA).append("status", "VERSION_" + version.version())
                .append("data", new Document(version.published())).append("guide", new Document(version.kept()))
                .append(KeptItem.SAID, KeptItem.said(entry)).append(KeptItem.ROW, entry.fingerprint());
        return new Birth(unborn, List.of(new Happened(Kind.ITEM.birth(), version.published())));
    }

    private Mono<Integer> takeOver(Entry entry, List<KeptItem> versions) {
        KeptItem newest = KeptItem.newest(versions);
        KeptItem heard = KeptItem.heardLast(versions);
        if (heard.hasHeard(entry)) {
            return Mono.just(0);
        }
        ItemVersion next = lawful(newest.version().next(heard.changedInPublished(entry), heard.changedInKept(entry), from(newest)));
        return newest.says(next) ? remember(entry, newest).thenReturn(0) : items.insertNew(List.of(birth(next, entry)), TAKING_IN);
    }

    /** What the source says of a limit may not hold of one that a desk has set. */
    private ItemVersion lawful(ItemVersion next) {
        return limits.on(next.from()).laidOver(next);
    }

    private LocalDate from(KeptItem newest) {
        LocalDate today = town.today();
        return newest.version().from().isAfter(today) ? newest.version().from() : today;
    }

    /** The source has come to say what is in force already. */
    private Mono<Map<String, Object>> remember(Entry entry, KeptItem newest) {
        Change silent = new Change(combine(set(KeptItem.ROW, entry.fingerprint()), set(KeptItem.SAID, KeptItem.said(entry))), List.of(), Map.of());
        return items.record(newest.id(), Aggregates.revisionOf(newest.stored()), silent, TAKING_IN);
    }

    private static List<String> vanished(List<Entry> all, Map<String, List<KeptItem>> kept) {
        Set<String> said = all.stream().map(ItemSource::codeOf).collect(toSet());
        return kept.keySet().stream().filter(code -> !said.contains(code)).sorted().toList();
    }

    private static String codeOf(Entry entry) {
        return (String) entry.published().get("code");
    }
}
