package cn.onestamp.journeys.fault;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What counts after a fault, and for each figure the places where it is not zero. */
final class Figures {

    static final List<String> NAMES = List.of("acked_lost", "effect_dup", "event_lost", "phantom", "chain_break");
    private static final int SHOWN = 5;

    private final Map<String, List<String>> findings = new TreeMap<>();

    void found(String figure, String where) {
        findings.computeIfAbsent(figure, name -> new ArrayList<>()).add(where);
    }

    int count(String figure) {
        return findings.getOrDefault(figure, List.of()).size();
    }

    /** Zero everywhere. */
    boolean areClean() {
        return findings.isEmpty();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        NAMES.forEach(name -> text.append(text.isEmpty() ? "" : ", ").append(name).append(' ').append(count(name)));
        findings.forEach((name, where) -> text.append(System.lineSeparator()).append("  ").append(name).append(": ")
                .append(where.subList(0, Math.min(SHOWN, where.size()))));
        return text.toString();
    }
}
