package cn.onestamp.intake.catalogue.item;

import cn.onestamp.intake.catalogue.KeptOrgan;
import cn.onestamp.intake.catalogue.Organs;
import cn.onestamp.platform.caller.Act;
import cn.onestamp.platform.problem.NotAllowed;
import cn.onestamp.platform.problem.NotNow;
import cn.onestamp.platform.problem.Remediable;
import cn.onestamp.platform.problem.Remediable.Fault;
import cn.onestamp.platform.rights.Rights;
import cn.onestamp.platform.town.TownTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** A new version of an item; one guide holds in all counties (四统一), so that whoever keeps the catalogue in one of them may. */
public final class PublishVersion {

    private static final String ACTION = "publish-item-version";

    private static final int YEARS_AHEAD = 2;

    /** What the law says about limits, and the organs there are. */
    record Law(LimitRules limits, Organs organs) {}

    private final ItemVersions versions;
    private final Law law;
    private final Rights rights;
    private final TownTime town;

    PublishVersion(ItemVersions versions, Law law, Rights rights, TownTime town) {
        this.versions = versions;
        this.law = law;
        this.rights = rights;
        this.town = town;
    }

    /**
     * @param basedOn the newest version, as the caller has seen it
     * @param from    first day in force, not in the past, not before that of the newest and at most two years ahead
     */
    public Mono<Map<String, Object>> publish(String itemCode, int basedOn, LocalDate from, Changes changes, Act act) {
        if (rights.desks(act.account(), ACTION, town.today()).isEmpty()) {
            return Mono.error(new NotAllowed("Only whoever keeps the catalogue publishes a version of an item"));
        }
        return versions.refuseRepeats(itemCode, basedOn + 1, act)
                .then(Mono.defer(() -> versions.of(itemCode)))
                .flatMap(all -> Mono.zip(versions.inForce(town.today()), law.organs().all().collectMap(KeptOrgan::code), (others, organs) ->
                        next(all.getLast(), basedOn, from, changes, MaterialNames.in(others, itemCode), organs)))
                .flatMap(next -> versions.add(next, act));
    }

    private ItemVersion next(
            ItemVersion newest, int basedOn, LocalDate from, Changes changes, MaterialNames elsewhere, Map<String, KeptOrgan> organs) {
        if (newest.version() != basedOn) {
            throw new NotNow("There is a newer version of this item", "VERSION_" + newest.version(), newest.version());
        }
        ItemVersion next = law.limits().on(from).laidOver(changes.applyTo(newest, from));
        Predicate<String> mayDecide = organ -> organs.containsKey(organ) && organs.get(organ).canDecide();
        List<Fault> faults = Stream.of(inTime(newest, from), somethingIsNew(newest, next), VersionRules.faults(changes, next, mayDecide).stream(),
                        LimitFaults.ofLonger(newest.guide().item(), next.guide().item()),
                        next.guide().item().materials().stream().flatMap(elsewhere::faults), new PlanRules(organs).faults(next.guide().item()).stream())
                .flatMap(found -> found).toList();
        Remediable.ifAny(faults);
        return next;
    }

    /** What was in force stays what was in force; and as no version comes before the newest, none begins so late that it bars the next. */
    private Stream<Fault> inTime(ItemVersion newest, LocalDate from) {
        return Stream.concat(
                VersionRules.faultUnless(!from.isBefore(town.today()) && !from.isBefore(newest.from()),
                        "/from", "from-too-early", "施行日期不能早于今天，也不能早于上一版本的施行日期"),
                VersionRules.faultUnless(!from.isAfter(town.today().plusYears(YEARS_AHEAD)), "/from", "from-too-late", "施行日期最晚在两年以内"));
    }

    private static Stream<Fault> somethingIsNew(ItemVersion newest, ItemVersion next) {
        return VersionRules.faultUnless(!VersionDiff.between(newest, next).saysTheSame(), "/changes", "nothing-new", "没有任何改动");
    }
}
