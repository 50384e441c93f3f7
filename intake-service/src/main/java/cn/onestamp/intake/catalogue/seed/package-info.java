/**
 * How the catalogue is filled: from a folder of tables that was handed over. A row that says something else than before
 * becomes a new value; what was decided at a desk is never undone by a row. A start that was cut short goes on at the next.
 */
@NullMarked
package cn.onestamp.intake.catalogue.seed;

import org.jspecify.annotations.NullMarked;
