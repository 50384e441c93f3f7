/**
 * The messenger between the desks: one real Kafka broker and the topics the town hall speaks on.
 * What a topic is for, how many partitions it has and how long it is kept is written in
 * {@code topics.json} and checked at every start.
 */
@NullMarked
package cn.onestamp.kafka;

import org.jspecify.annotations.NullMarked;
