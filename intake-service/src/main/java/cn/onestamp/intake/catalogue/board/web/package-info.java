/** Where a screen or a code on the wall gets its board. */
@NullMarked
package cn.onestamp.intake.catalogue.board.web;

import org.jspecify.annotations.NullMarked;
