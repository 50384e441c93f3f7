/**
 * Notices (通知): what the hall tells a person about one case, in words a villager understands. {@link
 * cn.onestamp.notification.notice.Templates} is the whole table of which event tells whom what. A notice is kept for the
 * person, not for an account: who may read it is asked when it is read, so it does not matter which was heard first, the
 * case or the account.
 */
@NullMarked
package cn.onestamp.notification.notice;

import org.jspecify.annotations.NullMarked;
