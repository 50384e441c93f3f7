/** The desk where enquiries are written down. */
@NullMarked
package cn.onestamp.intake.hall.web;

import org.jspecify.annotations.NullMarked;
