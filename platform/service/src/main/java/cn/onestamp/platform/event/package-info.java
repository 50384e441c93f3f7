/**
 * What one service tells the others. State and event are one act: an event is born in the history of the document it
 * changes ({@code store}), the {@link cn.onestamp.platform.event.Relay} carries it to Kafka in order, and the
 * {@link cn.onestamp.platform.event.Gate} of each listener lets it in once and in order.
 */
@NullMarked
package cn.onestamp.platform.event;

import org.jspecify.annotations.NullMarked;
