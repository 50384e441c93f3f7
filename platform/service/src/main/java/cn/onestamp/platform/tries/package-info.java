/**
 * Wrong tries at saying something only some people know: a few per key within some machine time, counted in the store so that
 * a restart forgets none. A try counts before it is looked at, so that many at the same moment are no more than one after the
 * other; the same claim pressed many times at the same moment is one. What was right does not count.
 */
@NullMarked
package cn.onestamp.platform.tries;

import org.jspecify.annotations.NullMarked;
