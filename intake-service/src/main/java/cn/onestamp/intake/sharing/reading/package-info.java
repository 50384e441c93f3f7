/** What data sharing needs of the house: who somebody is, and the audit. */
@NullMarked
package cn.onestamp.intake.sharing.reading;

import org.jspecify.annotations.NullMarked;
