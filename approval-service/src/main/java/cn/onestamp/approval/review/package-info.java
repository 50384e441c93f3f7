/** A reviewer examines the file and proposes what to decide. */
@NullMarked
package cn.onestamp.approval.review;

import org.jspecify.annotations.NullMarked;
