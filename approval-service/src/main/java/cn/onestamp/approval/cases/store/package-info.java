/** Cases as documents; what happens is written with the new state in one act. */
@NullMarked
package cn.onestamp.approval.cases.store;

import org.jspecify.annotations.NullMarked;
