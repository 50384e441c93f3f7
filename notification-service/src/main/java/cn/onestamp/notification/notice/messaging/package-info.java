/** Where the service hears how cases go on. */
@NullMarked
package cn.onestamp.notification.notice.messaging;

import org.jspecify.annotations.NullMarked;
