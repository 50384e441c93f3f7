/** Files of an application, on the shelf of files that were looked into. */
@NullMarked
package cn.onestamp.intake.application.files;

import org.jspecify.annotations.NullMarked;
