/**
 * One document is one unit of consistency. A command is read, considered and recorded by one compare-and-set that writes
 * the new state and what happened together; the history is the outbox.
 */
@NullMarked
package cn.onestamp.platform.store;

import org.jspecify.annotations.NullMarked;
