/** Files on their way into the store: counted, and checked against the type they claim. */
@NullMarked
package cn.onestamp.intake.application.files;

import org.jspecify.annotations.NullMarked;
