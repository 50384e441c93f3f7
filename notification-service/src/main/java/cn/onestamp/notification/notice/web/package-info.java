/** Where a signed-in person reads their notices. */
@NullMarked
package cn.onestamp.notification.notice.web;

import org.jspecify.annotations.NullMarked;
