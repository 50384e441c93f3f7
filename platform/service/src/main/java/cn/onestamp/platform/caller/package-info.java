/**
 * Who stands at the counter. The token proves the account; what the account may do comes from posts
 * (see {@code rights}). A caller and the act it asks for are parameters, never fished from a context.
 */
@NullMarked
package cn.onestamp.platform.caller;

import org.jspecify.annotations.NullMarked;
