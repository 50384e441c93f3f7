/** The book of who looked behind the mask how often. */
@NullMarked
package cn.onestamp.intake.application.reveal.store;

import org.jspecify.annotations.NullMarked;
