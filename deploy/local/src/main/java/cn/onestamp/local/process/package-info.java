/**
 * The people at work: starting them, seeing that they are ready, calling them back when they fall, sending them home.
 */
@NullMarked
package cn.onestamp.local.process;

import org.jspecify.annotations.NullMarked;
