/**
 * The one file everything is kept in: ordered maps of bytes, written out before anybody is told that their change is
 * kept. Nothing here knows what a document is.
 */
@NullMarked
package cn.onestamp.store.disk;

import org.jspecify.annotations.NullMarked;
