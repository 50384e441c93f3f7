/**
 * What a window or the county's supervisor makes of a request that waits (审查): accepts it, tells once what is missing, asks
 * for more under supervision, refuses to accept it, mends an error on the spot, sights an original.
 */
@NullMarked
package cn.onestamp.intake.application.judging;

import org.jspecify.annotations.NullMarked;
