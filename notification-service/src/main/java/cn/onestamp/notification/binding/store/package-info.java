/** Bindings in the service's own database. */
@NullMarked
package cn.onestamp.notification.binding.store;

import org.jspecify.annotations.NullMarked;
