package cn.onestamp.journeys.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** How long each call took and what went wrong; fed by many threads. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final String ALL = "all";

    private final Map<String, Series> byCall = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();

    synchronized void took(String call, long nanos) {
        byCall.computeIfAbsent(call, name -> new Series()).add(nanos);
        byCall.computeIfAbsent(ALL, name -> new Series()).add(nanos);
    }

    synchronized void failed(String what) {
        errors.merge(what, 1, Integer::sum);
    }

    synchronized Map<String, Integer> errors() {
        return new TreeMap<>(errors);
    }

    /** Per call: how often, and p50, p95, p99 in milliseconds. */
    synchronized Map<String, Map<String, Object>> figures() {
        Map<String, Map<String, Object>> figures = new LinkedHashMap<>();
        byCall.forEach((call, series) -> figures.put(call, series.figures()));
        return figures;
    }

    private static final class Series {

        private long[] nanos = new long[256];
        private int size;

        void add(long one) {
            if (size == nanos.length) {
                nanos = Arrays.copyOf(nanos, size * 2);
            }
            nanos[size++] = one;
        }

        Map<String, Object> figures() {
            long[] sorted = Arrays.copyOf(nanos, size);
            Arrays.sort(sorted);
            Map<String, Object> figures = new LinkedHashMap<>();
            figures.put("n", size);
            figures.put("p50", at(sorted, 0.50));
            figures.put("p95", at(sorted, 0.95));
            figures.put("p99", at(sorted, 0.99));
            return figures;
        }

        private static double at(long[] sorted, double part) {
            int index = (int) Math.min(sorted.length - 1L, Math.ceil(part * sorted.length) - 1L);
            return Math.round(sorted[Math.max(0, index)] / NANOS_PER_MILLI * 10) / 10.0;
        }
    }
}
