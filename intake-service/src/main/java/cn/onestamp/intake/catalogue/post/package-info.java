/**
 * Who sits on which post (岗位统筹设置, 人员统筹使用): a person, a working organ, a division, days; perhaps standing in for somebody
 * (AB 岗), perhaps on the payroll of another organ. What somebody may do follows from here and from nowhere else.
 */
@NullMarked
package cn.onestamp.intake.catalogue.post;

import org.jspecify.annotations.NullMarked;
