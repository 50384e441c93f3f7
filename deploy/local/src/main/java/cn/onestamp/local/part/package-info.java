/**
 * What each desk needs to open: the store, the messenger, the sign-in, the services and the door.
 */
@NullMarked
package cn.onestamp.local.part;

import org.jspecify.annotations.NullMarked;
