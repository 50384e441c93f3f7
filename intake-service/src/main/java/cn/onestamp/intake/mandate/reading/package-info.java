/** What a mandate needs of the house: who lives in the village, and who its agent is. */
@NullMarked
package cn.onestamp.intake.mandate.reading;

import org.jspecify.annotations.NullMarked;
