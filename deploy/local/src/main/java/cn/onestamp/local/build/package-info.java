/**
 * Building what is missing or older than its sources, and saying in one sentence what a machine lacks for it.
 */
@NullMarked
package cn.onestamp.local.build;

import org.jspecify.annotations.NullMarked;
