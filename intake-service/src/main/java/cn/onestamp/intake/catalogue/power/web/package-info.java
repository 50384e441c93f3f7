/** Where anybody reads the list of powers, and the county changes it. */
@NullMarked
package cn.onestamp.intake.catalogue.power.web;

import org.jspecify.annotations.NullMarked;
