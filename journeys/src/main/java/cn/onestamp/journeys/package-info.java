/**
 * People who walk through a running hall: each journey is what somebody wanted and how the hall answered, played through
 * the public door with real sign-ins. The same journeys serve the demo, the bench and the tests.
 */
@NullMarked
package cn.onestamp.journeys;

import org.jspecify.annotations.NullMarked;
