/** The counters from which numbers of cases are drawn. */
@NullMarked
package cn.onestamp.intake.application.submission.store;

import org.jspecify.annotations.NullMarked;
