/** The resident's desk, the window's desk, the public tracker, and what the back office may ask. */
@NullMarked
package cn.onestamp.intake.application.web;

import org.jspecify.annotations.NullMarked;
