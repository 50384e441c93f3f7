/**
 * Opening and closing one town hall: its folder, its people and the note on the door.
 */
@NullMarked
package cn.onestamp.local.hall;

import org.jspecify.annotations.NullMarked;
