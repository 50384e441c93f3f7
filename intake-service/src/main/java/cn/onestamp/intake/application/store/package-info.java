/** Applications as documents: explicit mapping, personal answers encrypted. */
@NullMarked
package cn.onestamp.intake.application.store;

import org.jspecify.annotations.NullMarked;
