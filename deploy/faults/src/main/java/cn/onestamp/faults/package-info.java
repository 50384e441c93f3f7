/**
 * Kills a service at a named step, as a power cut would. This jar is put on the class path by the launcher's fault
 * suites only; a production process does not have these classes.
 */
@NullMarked
package cn.onestamp.faults;

import org.jspecify.annotations.NullMarked;
