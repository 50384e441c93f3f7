/** Offline verification of sealed paper: who sealed it, when, and whether a single part was changed since. */
@NullMarked
package cn.onestamp.platform.verification;

import org.jspecify.annotations.NullMarked;
