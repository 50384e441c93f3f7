/**
 * Looks at what waits: events that came too early, and events nobody has been told yet. Both normally wait for milliseconds;
 * how many and how long is measured, and after five minutes somebody is told which case it is.
 */
@NullMarked
package cn.onestamp.platform.watch;

import org.jspecify.annotations.NullMarked;
