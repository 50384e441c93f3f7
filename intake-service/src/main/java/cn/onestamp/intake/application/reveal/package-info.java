/**
 * Who looks behind the mask of an applicant: staff for a reason, and the back office for the paper it seals.
 */
@NullMarked
package cn.onestamp.intake.application.reveal;

import org.jspecify.annotations.NullMarked;
