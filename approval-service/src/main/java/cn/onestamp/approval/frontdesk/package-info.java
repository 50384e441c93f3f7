/** What the front desk knows of whoever applied; the back office keeps none of it. */
@NullMarked
package cn.onestamp.approval.frontdesk;

import org.jspecify.annotations.NullMarked;
