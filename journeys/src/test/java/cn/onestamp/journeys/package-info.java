/** What must hold in a running hall; the stack is started by {@code ./onestamp test}. */
@NullMarked
package cn.onestamp.journeys;

import org.jspecify.annotations.NullMarked;
