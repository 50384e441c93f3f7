/** Log lines carry the trace of the click and the number of the case, never a personal number. */
@NullMarked
package cn.onestamp.platform.logging;

import org.jspecify.annotations.NullMarked;
