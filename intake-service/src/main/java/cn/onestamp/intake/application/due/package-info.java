/**
 * What happens by itself once a last day has passed: silence accepts, and a broken promise is put down.
 */
@NullMarked
package cn.onestamp.intake.application.due;

import org.jspecify.annotations.NullMarked;
