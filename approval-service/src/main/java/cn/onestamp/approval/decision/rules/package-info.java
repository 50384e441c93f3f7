/** Rules a decision rests on, from dated tables. */
@NullMarked
package cn.onestamp.approval.decision.rules;

import org.jspecify.annotations.NullMarked;
