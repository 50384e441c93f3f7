/** Suites that share one running hall and leave it running. */
@NullMarked
package cn.onestamp.journeys.stack;

import org.jspecify.annotations.NullMarked;
