/** Asking another service: with this service's own token, never with the caller's, and never for longer than a few seconds. */
@NullMarked
package cn.onestamp.platform.peer;

import org.jspecify.annotations.NullMarked;
