/** Adapters of the identity register: locally a file of fictitious people. */
@NullMarked
package cn.onestamp.intake.person.files;

import org.jspecify.annotations.NullMarked;
