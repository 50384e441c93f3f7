/** Readings from a library. */
@NullMarked
package cn.onestamp.intake.finding.pinyin;

import org.jspecify.annotations.NullMarked;
