/**
 * Who is calling. An access token of this realm, meant for this system and still valid, proves who someone is;
 * what they may do is decided by the posts they hold, at the desk, not here.
 */
@NullMarked
package cn.onestamp.gateway.identity;

import org.jspecify.annotations.NullMarked;
