/** What an application reads elsewhere: published items and powers, persons, and the shape its form must have. */
@NullMarked
package cn.onestamp.intake.application.reading;

import org.jspecify.annotations.NullMarked;
