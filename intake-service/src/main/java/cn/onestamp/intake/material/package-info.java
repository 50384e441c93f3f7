/**
 * What people hand in. A file is looked into before it is kept; it arrives in pieces that may be broken off and continued; once
 * whole it lies in the holder's library (电子要件库) and is handed in again without being sent again, as long as it is valid.
 */
@NullMarked
package cn.onestamp.intake.material;

import org.jspecify.annotations.NullMarked;
