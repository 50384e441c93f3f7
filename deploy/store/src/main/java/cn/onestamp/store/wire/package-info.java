/**
 * The front of the store: who may ask, what is answered to a driver's greeting, and the refusal, in words, of
 * everything the store would otherwise get silently wrong.
 */
@NullMarked
package cn.onestamp.store.wire;

import org.jspecify.annotations.NullMarked;
