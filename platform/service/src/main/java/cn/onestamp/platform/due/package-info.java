/**
 * What has become due by the mere passing of town time: each service goes round its own documents and does it. A round is
 * idempotent and harmless in pairs; who is late loses against a compare-and-set.
 */
@NullMarked
package cn.onestamp.platform.due;

import org.jspecify.annotations.NullMarked;
