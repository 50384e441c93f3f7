/** Who is on which post, and where readings are put down. */
@NullMarked
package cn.onestamp.intake.hall.reading;

import org.jspecify.annotations.NullMarked;
