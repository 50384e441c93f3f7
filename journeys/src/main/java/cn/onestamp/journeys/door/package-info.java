/** The public door of a hall as somebody outside sees it: sign in, ask, be answered. */
@NullMarked
package cn.onestamp.journeys.door;

import org.jspecify.annotations.NullMarked;
