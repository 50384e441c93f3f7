/**
 * Anyone with the receipt follows the case: the number and the query code together open the tracker, and nobody guesses for long.
 */
@NullMarked
package cn.onestamp.intake.application.tracking;

import org.jspecify.annotations.NullMarked;
