/** Looking into files: each type in its own way, one file at a time, with bounds on what a file may unfold to. */
@NullMarked
package cn.onestamp.intake.material.content;

import org.jspecify.annotations.NullMarked;
