/** Which account belongs to which person, as the front desk made it known after checking number and name (实名绑定). */
@NullMarked
package cn.onestamp.notification.binding;

import org.jspecify.annotations.NullMarked;
