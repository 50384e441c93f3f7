/** Sealed documents, their files, and the ledger of each seal. */
@NullMarked
package cn.onestamp.approval.seal.store;

import org.jspecify.annotations.NullMarked;
