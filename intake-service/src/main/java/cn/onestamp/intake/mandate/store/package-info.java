/** Mandates as documents. */
@NullMarked
package cn.onestamp.intake.mandate.store;

import org.jspecify.annotations.NullMarked;
