/**
 * How everyday words find the item that is meant: as they are written, as they sound, by their initials, and through a
 * slip of the brush or the keyboard. What is only similar is never offered as if it were meant.
 */
@NullMarked
package cn.onestamp.intake.finding;

import org.jspecify.annotations.NullMarked;
