/** The approver's desk. */
@NullMarked
package cn.onestamp.approval.decision.web;

import org.jspecify.annotations.NullMarked;
