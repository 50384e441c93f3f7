/**
 * Everything that must hold on every commit, in stages with their minutes, and the count of what passed and what failed.
 */
@NullMarked
package cn.onestamp.local.check;

import org.jspecify.annotations.NullMarked;
