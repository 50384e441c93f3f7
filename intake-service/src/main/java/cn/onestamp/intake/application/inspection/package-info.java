/**
 * Who reads what was handed in (行政许可法 arts 32, 34): the applicant, whoever helps, whoever judges, and whoever oversees
 * consent. Every reading is put down before anything is shown (个人信息保护法 art. 51).
 */
@NullMarked
package cn.onestamp.intake.application.inspection;

import org.jspecify.annotations.NullMarked;
