/**
 * What somebody's own situation changes about an item: a few questions, and from the answers the exact list of materials,
 * the fee and the days, or that no licence is needed, that another organ is competent, or that a person has to judge.
 */
@NullMarked
package cn.onestamp.intake.situation;

import org.jspecify.annotations.NullMarked;
