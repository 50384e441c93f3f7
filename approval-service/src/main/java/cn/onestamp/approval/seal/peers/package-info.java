/** The front desk's word on whom a case is about. */
@NullMarked
package cn.onestamp.approval.seal.peers;

import org.jspecify.annotations.NullMarked;
