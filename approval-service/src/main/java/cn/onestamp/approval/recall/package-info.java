/**
 * A power is taken back from a township while cases rest on it (职责收回). No new case begins there; for each one that is open
 * the county chooses whether the township finishes it or hands it back.
 */
@NullMarked
package cn.onestamp.approval.recall;

import org.jspecify.annotations.NullMarked;
