/** The catalogue's own database. */
@NullMarked
package cn.onestamp.intake.catalogue.store;

import org.jspecify.annotations.NullMarked;
