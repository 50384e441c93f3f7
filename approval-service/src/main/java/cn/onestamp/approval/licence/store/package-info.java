/** Licences as documents, and the serial numbers of each issuer. */
@NullMarked
package cn.onestamp.approval.licence.store;

import org.jspecify.annotations.NullMarked;
