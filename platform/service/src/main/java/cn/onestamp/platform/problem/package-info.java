/**
 * The ways a request is answered with "no" (RFC 9457). Three kinds are never mixed: what the applicant can remedy
 * ({@link cn.onestamp.platform.problem.Remediable}), what the process does not allow now
 * ({@link cn.onestamp.platform.problem.NotNow}), and what does not exist or is not yours
 * ({@link cn.onestamp.platform.problem.Absent}), which look the same.
 */
@NullMarked
package cn.onestamp.platform.problem;

import org.jspecify.annotations.NullMarked;
