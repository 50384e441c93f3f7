/**
 * How the town hall counts time: which days are worked, when a period given by law ends, and how much of a limit is
 * left after it was suspended and resumed. The day of the event is never counted (民法典 art. 201); whether a period
 * counts working days, calendar days, months, years or hours is said by the law that sets it, never guessed.
 */
@NullMarked
package cn.onestamp.platform.day;

import org.jspecify.annotations.NullMarked;
