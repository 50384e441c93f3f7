/**
 * Mandates (委托): a resident asks the agent of the own village, in writing and for named items and dates, to hand in for them.
 * It costs nothing, the resident is told, and takes it back at any moment; whatever an agent does under it carries both names.
 */
@NullMarked
package cn.onestamp.intake.mandate;

import org.jspecify.annotations.NullMarked;
