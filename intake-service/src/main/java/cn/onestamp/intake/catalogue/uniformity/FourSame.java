package cn.onestamp.intake.catalogue.uniformity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import cn.onestamp.intake.catalogue.uniformity.Deviation.Aspect;
import cn.onestamp.intake.catalogue.uniformity.Deviation.Saying;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares what townships hold: under one number one name, under one name one number, one list and one fee. */
final class FourSame {

    private FourSame() {}

    static List<Deviation> deviations(List<HeldItem> held) {
        return Stream.concat(
                by(HeldItem::number, held).entrySet().stream().flatMap(one -> name(one.getKey(), one.getValue())),
                by(HeldItem::name, held).entrySet().stream().flatMap(one -> rest(one.getKey(), one.getValue()))).toList();
    }

    /** Also where all townships agree and the catalogue calls it otherwise. */
    private static Stream<Deviation> name(String number, List<HeldItem> held) {
        List<Saying> sayings = new ArrayList<>(sayings(HeldItem::name, held));
        String official = held.getFirst().official();
        if (sayings.stream().noneMatch(saying -> saying.value().equals(official))) {
            sayings.addFirst(new Saying(official, List.of()));
        }
        return deviation(Aspect.NAME, number, sayings);
    }

    private static Stream<Deviation> rest(String name, List<HeldItem> held) {
        return Stream.of(
                        deviation(Aspect.NUMBER, name, sayings(HeldItem::number, held)),
                        deviation(Aspect.MATERIALS, name, sayings(HeldItem::materials, held)),
                        deviation(Aspect.FEE, name, sayings(HeldItem::fee, held)))
                .flatMap(found -> found);
    }

    private static Stream<Deviation> deviation(Aspect aspect, String subject, List<Saying> sayings) {
        return sayings.size() > 1 ? Stream.of(new Deviation(aspect, subject, sayings)) : Stream.empty();
    }

    private static List<Saying> sayings(Function<HeldItem, String> what, List<HeldItem> held) {
        return held.stream().collect(groupingBy(what, TreeMap::new, mapping(HeldItem::township, toList()))).entrySet().stream()
                .map(said -> new Saying(said.getKey(), said.getValue().stream().distinct().sorted().toList())).toList();
    }

    private static Map<String, List<HeldItem>> by(Function<HeldItem, String> what, List<HeldItem> held) {
        return held.stream().collect(groupingBy(what, TreeMap::new, toList()));
    }
}
