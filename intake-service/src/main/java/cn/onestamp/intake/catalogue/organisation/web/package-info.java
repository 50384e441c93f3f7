/** Where anybody reads who is where. */
@NullMarked
package cn.onestamp.intake.catalogue.organisation.web;

import org.jspecify.annotations.NullMarked;
