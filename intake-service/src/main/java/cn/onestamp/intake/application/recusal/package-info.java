/**
 * Who stays away from a request (回避, 公务员法 art. 76), at the window and in the back office, and where every try is put down.
 */
@NullMarked
package cn.onestamp.intake.application.recusal;

import org.jspecify.annotations.NullMarked;
