/**
 * The three doors by which somebody asks: online, with the village agent, at the window; who holds what came in, takes it over,
 * lets go of it, or takes it back.
 */
@NullMarked
package cn.onestamp.intake.application.doors;

import org.jspecify.annotations.NullMarked;
