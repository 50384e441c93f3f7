package cn.onestamp.kafka;

import java.util.Map;

/**
 * How one topic must look.
 *
 * @param name as written in the contracts
 * @param partitions a topic may grow to this number, it never shrinks
 * @param settings Kafka's own setting names
 */
record TopicPlan(String name, int partitions, Map<String, String> settings) {}
