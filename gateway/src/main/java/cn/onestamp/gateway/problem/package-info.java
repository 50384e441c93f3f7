/**
 * How the door says no. Each refusal has one name from a closed list; the portal's words and a program's reaction
 * both come from that name (RFC 9457).
 */
@NullMarked
package cn.onestamp.gateway.problem;

import org.jspecify.annotations.NullMarked;
