/**
 * What may be asked of the caretaker, one class per word.
 */
@NullMarked
package cn.onestamp.local.command;

import org.jspecify.annotations.NullMarked;
