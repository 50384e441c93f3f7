/** The back office's word on which organ has a seal. */
@NullMarked
package cn.onestamp.intake.catalogue.power.peers;

import org.jspecify.annotations.NullMarked;
