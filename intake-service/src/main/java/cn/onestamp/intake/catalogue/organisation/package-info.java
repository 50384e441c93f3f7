/**
 * Who is where: the four townships that try this out (试点), the organs of a place, and the leading group of two leaders that
 * answers for it (州主推、县市主抓、乡镇主责).
 */
@NullMarked
package cn.onestamp.intake.catalogue.organisation;

import org.jspecify.annotations.NullMarked;
