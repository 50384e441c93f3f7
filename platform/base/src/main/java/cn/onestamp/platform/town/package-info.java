/**
 * What day it is in the town. Deadlines, dates on paper, case numbers and schedules follow town time; tokens, sessions,
 * leases, back-off and limits follow the machine's own clock and never this one. In production both are the same.
 */
@NullMarked
package cn.onestamp.platform.town;

import org.jspecify.annotations.NullMarked;
