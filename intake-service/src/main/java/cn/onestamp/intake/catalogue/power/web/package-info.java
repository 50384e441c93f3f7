/** Where anybody reads the list of powers. */
@NullMarked
package cn.onestamp.intake.catalogue.power.web;

import org.jspecify.annotations.NullMarked;
