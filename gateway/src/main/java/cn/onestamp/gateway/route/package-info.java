/** Which desk a request goes to, what it carries there, and how long the door waits for the desk. */
@NullMarked
package cn.onestamp.gateway.route;

import org.jspecify.annotations.NullMarked;
