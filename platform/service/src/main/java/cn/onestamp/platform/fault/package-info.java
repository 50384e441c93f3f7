/** Named steps at which a test may kill the process; in production nothing listens and nothing happens. */
@NullMarked
package cn.onestamp.platform.fault;

import org.jspecify.annotations.NullMarked;
