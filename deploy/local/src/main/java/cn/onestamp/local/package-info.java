/**
 * The caretaker of a town hall on one machine: opens it in the morning, tells who is at work,
 * moves the town's calendar and locks up again.
 */
@NullMarked
package cn.onestamp.local;

import org.jspecify.annotations.NullMarked;
