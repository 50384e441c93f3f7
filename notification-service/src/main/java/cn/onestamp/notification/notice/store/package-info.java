/** Notices in the service's own database. */
@NullMarked
package cn.onestamp.notification.notice.store;

import org.jspecify.annotations.NullMarked;
