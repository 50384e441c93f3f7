/** Where files are sent piece by piece, and the library is read. */
@NullMarked
package cn.onestamp.intake.material.web;

import org.jspecify.annotations.NullMarked;
