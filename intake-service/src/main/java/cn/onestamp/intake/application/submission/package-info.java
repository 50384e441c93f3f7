/**
 * What the applicant hands in: answers, files and promises; the number and the receipt (收件), and what follows after the
 * window has told what is missing (补正).
 */
@NullMarked
package cn.onestamp.intake.application.submission;

import org.jspecify.annotations.NullMarked;
