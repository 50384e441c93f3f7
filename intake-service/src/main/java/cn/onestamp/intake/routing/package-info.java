/**
 * Where a matter is handled and who decides it. Read from this service's copy of what the catalogue has published:
 * a township decides what was granted to it on that day; what was not granted stays with the county.
 */
@NullMarked
package cn.onestamp.intake.routing;

import org.jspecify.annotations.NullMarked;
