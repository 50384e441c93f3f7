/** How much a visitor may hand in at once, and in what wrapping. */
@NullMarked
package cn.onestamp.gateway.limit;

import org.jspecify.annotations.NullMarked;
