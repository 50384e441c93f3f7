/** Enquiries as documents. */
@NullMarked
package cn.onestamp.intake.hall.store;

import org.jspecify.annotations.NullMarked;
