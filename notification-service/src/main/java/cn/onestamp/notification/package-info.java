/** Tells people how their matter stands: which event tells whom what, and what each person has been told. */
@NullMarked
package cn.onestamp.notification;

import org.jspecify.annotations.NullMarked;
