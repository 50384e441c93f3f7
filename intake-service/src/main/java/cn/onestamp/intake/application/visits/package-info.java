/**
 * How often applicants stand at a window for their cases (最多跑一次): each time is noted, and the county asks how often.
 */
@NullMarked
package cn.onestamp.intake.application.visits;

import org.jspecify.annotations.NullMarked;
