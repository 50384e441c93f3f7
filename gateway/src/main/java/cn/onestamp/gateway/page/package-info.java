/** The portal's pages and the rules a browser must keep while showing them. */
@NullMarked
package cn.onestamp.gateway.page;

import org.jspecify.annotations.NullMarked;
