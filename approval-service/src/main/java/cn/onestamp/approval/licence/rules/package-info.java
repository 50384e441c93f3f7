/** How long before the end a renewal is asked for, and when a promise is looked after, from dated rules. */
@NullMarked
package cn.onestamp.approval.licence.rules;

import org.jspecify.annotations.NullMarked;
