/**
 * The only place that seals. A keeper, who neither reviewed nor decided, presses the seal of the deciding organ; each
 * document is sealed once, and the first stored bytes are the document.
 */
@NullMarked
package cn.onestamp.approval.seal;

import org.jspecify.annotations.NullMarked;
