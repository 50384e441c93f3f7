/** For whom an account may act, as persons know it. */
@NullMarked
package cn.onestamp.intake.material.reading;

import org.jspecify.annotations.NullMarked;
