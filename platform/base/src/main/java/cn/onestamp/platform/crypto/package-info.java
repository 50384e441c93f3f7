/**
 * How personal values are kept: encrypted in the store and bound to the person they belong to, findable only by a
 * keyed fingerprint, masked wherever they are shown without a recorded reason. Ciphertext is plain bytes (stored as
 * BSON Binary subtype 0).
 */
@NullMarked
package cn.onestamp.platform.crypto;

import org.jspecify.annotations.NullMarked;
