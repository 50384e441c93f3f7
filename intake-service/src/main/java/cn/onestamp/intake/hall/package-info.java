/**
 * First contact (首问负责制): whoever at a window or in a village is asked first owns the enquiry until it is answered or somebody
 * who is named, and there to take it, has it. Nobody is sent away with "not ours".
 */
@NullMarked
package cn.onestamp.intake.hall;

import org.jspecify.annotations.NullMarked;
