/**
 * What other authorities already know is not asked for again (优化营商环境条例 arts 35–37). A question names whom it is about, for
 * what purpose and for which application, and is put down before its answer is given; where nobody answers the applicant
 * declares or hands in, and nobody is stuck.
 */
@NullMarked
package cn.onestamp.intake.sharing;

import org.jspecify.annotations.NullMarked;
