/**
 * Collections of documents over the file: the stock emulator decides what a query, an update or an aggregate means;
 * here it is decided where documents lie, which of them are read, and who writes one at a time.
 */
@NullMarked
package cn.onestamp.store.collection;

import org.jspecify.annotations.NullMarked;
