/**
 * The read copy of the catalogue: every service reads the compacted topics from the beginning and answers from memory.
 * A service is ready only when it has read to the end it saw at start.
 */
@NullMarked
package cn.onestamp.platform.reference;

import org.jspecify.annotations.NullMarked;
