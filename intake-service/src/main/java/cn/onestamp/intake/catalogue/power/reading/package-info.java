/** What is noted of powers and told to nobody, in the audit. */
@NullMarked
package cn.onestamp.intake.catalogue.power.reading;

import org.jspecify.annotations.NullMarked;
