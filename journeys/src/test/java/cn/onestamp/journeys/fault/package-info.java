/**
 * Suites with a hall of their own, because they kill its processes: started with {@code up --with-faults}, played with
 * load, and judged by ledgers alone.
 */
@NullMarked
package cn.onestamp.journeys.fault;

import org.jspecify.annotations.NullMarked;
