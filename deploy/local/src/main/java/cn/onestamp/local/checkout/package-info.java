/**
 * The place the town hall is built from: its folders, its tools and what was already built.
 */
@NullMarked
package cn.onestamp.local.checkout;

import org.jspecify.annotations.NullMarked;
