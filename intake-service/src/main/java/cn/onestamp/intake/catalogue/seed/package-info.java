/**
 * How the catalogue is filled the first time: from a folder of tables that was handed over. What the catalogue already
 * holds is never overwritten; a start that was cut short goes on at the next.
 */
@NullMarked
package cn.onestamp.intake.catalogue.seed;

import org.jspecify.annotations.NullMarked;
