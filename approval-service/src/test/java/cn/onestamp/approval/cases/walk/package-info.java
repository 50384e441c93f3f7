/** A case by the book: what the rules say about every step, kept by somebody who has never seen the program. */
@NullMarked
package cn.onestamp.approval.cases.walk;

import org.jspecify.annotations.NullMarked;
