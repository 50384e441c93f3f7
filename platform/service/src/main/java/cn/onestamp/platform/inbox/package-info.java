/**
 * How a listener hears: each subject's own document remembers the last sequence heard, so an event that comes again is
 * ignored and one that comes too early waits for its predecessor.
 */
@NullMarked
package cn.onestamp.platform.inbox;

import org.jspecify.annotations.NullMarked;
