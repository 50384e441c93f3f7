/** Where the service hears which account was bound to whom. */
@NullMarked
package cn.onestamp.notification.binding.messaging;

import org.jspecify.annotations.NullMarked;
