/** An approver, who is not the reviewer, decides (行政许可法 art. 38). */
@NullMarked
package cn.onestamp.approval.decision;

import org.jspecify.annotations.NullMarked;
