/** The front desk's word on who holds which post. */
@NullMarked
package cn.onestamp.approval.staff.peers;

import org.jspecify.annotations.NullMarked;
