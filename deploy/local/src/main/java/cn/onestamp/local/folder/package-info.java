/**
 * One town hall's own belongings: its papers, keys, calendar and the note of who is at work.
 */
@NullMarked
package cn.onestamp.local.folder;

import org.jspecify.annotations.NullMarked;
