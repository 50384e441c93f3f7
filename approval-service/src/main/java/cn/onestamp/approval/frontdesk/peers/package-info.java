/** The front desk's word on whom a case is about. */
@NullMarked
package cn.onestamp.approval.frontdesk.peers;

import org.jspecify.annotations.NullMarked;
