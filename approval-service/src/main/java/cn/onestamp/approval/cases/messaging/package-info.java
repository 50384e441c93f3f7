/** What the back office hears from the front desk. */
@NullMarked
package cn.onestamp.approval.cases.messaging;

import org.jspecify.annotations.NullMarked;
