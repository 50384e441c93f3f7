package cn.onestamp.intake.catalogue.power;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many powers each township holds on a day, batch by batch.
 *
 * @param footnote what has to be said about the penalties: how many were granted and how many are exercised
 */
public record PowerCounts(LocalDate day, List<Batch> batches, Footnote footnote) {

    /** @param sameNames whether all townships that hold any of it hold the same */
    public record Batch(String batch, boolean sameNames, List<Held> townships) {}

    public record Held(ListedPower.OrganName organ, int count) {}

    /** Different powers, not grants; the two differ in the source this comes from, so neither is a constant. */
    public record Footnote(int granted, int operating, String text) {}

    static PowerCounts of(List<Power> inForce, List<ListedPower.OrganName> townships, LocalDate day) {
        Map<String, List<Power>> byBatch = inForce.stream().collect(groupingBy(Power::batch, TreeMap::new, toList()));
        return new PowerCounts(day,
                byBatch.entrySet().stream().map(batch -> batch(batch.getKey(), batch.getValue(), townships)).toList(),
                footnote(inForce.stream().filter(power -> power.kind().equals("PENALTY")).toList()));
    }

    private static Batch batch(String name, List<Power> powers, List<ListedPower.OrganName> townships) {
        Map<String, List<Power>> held = powers.stream().collect(groupingBy(Power::townshipOrgan));
        Set<Set<String>> names = held.values().stream()
                .map(ofOne -> ofOne.stream().map(Power::name).collect(toSet())).collect(toSet());
        return new Batch(name, names.size() == 1, townships.stream()
                .map(township -> new Held(township, held.getOrDefault(township.code(), List.of()).size())).toList());
    }

    private static Footnote footnote(List<Power> penalties) {
        int granted = different(penalties);
        int operating = different(penalties.stream().filter(power -> Boolean.TRUE.equals(power.operating())).toList());
        return new Footnote(granted, operating, "已赋予行政处罚权 %d 项；来源文本所述行使的为 %d 项。".formatted(granted, operating));
    }

    private static int different(List<Power> powers) {
        return (int) powers.stream().map(Power::itemCode).distinct().count();
    }
}
