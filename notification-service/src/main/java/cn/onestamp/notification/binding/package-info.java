/**
 * Which account belongs to which person, as the front desk made it known after checking number and name (实名绑定), and for
 * whom that person speaks: wards until they come of age, enterprises while they are a handler.
 */
@NullMarked
package cn.onestamp.notification.binding;

import org.jspecify.annotations.NullMarked;
