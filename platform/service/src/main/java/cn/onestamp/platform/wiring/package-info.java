/** Puts the mechanism together for a service, which names itself, its database and what it wants to read. */
@NullMarked
package cn.onestamp.platform.wiring;

import org.jspecify.annotations.NullMarked;
