/**
 * The movable town clock of a hall on one machine: trying out a deadline of twenty working days must not take a month.
 * This jar is put on the class path by the local launcher only; a production process does not have these classes.
 */
@NullMarked
package cn.onestamp.clock;

import org.jspecify.annotations.NullMarked;
