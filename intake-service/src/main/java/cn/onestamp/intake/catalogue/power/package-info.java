/**
 * The one list of powers (权责清单): which power which township organ holds, on what basis, from when to when. The list is
 * public (行政许可法 arts 5, 30; 行政处罚法 arts 20, 24); what is not on it cannot be used to open a case.
 */
@NullMarked
package cn.onestamp.intake.catalogue.power;

import org.jspecify.annotations.NullMarked;
