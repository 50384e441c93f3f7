/** Who did what for whom, on which case, with what result: rows of one chain per service, each sealed with the hash of the one before. */
@NullMarked
package cn.onestamp.platform.audit;

import org.jspecify.annotations.NullMarked;
