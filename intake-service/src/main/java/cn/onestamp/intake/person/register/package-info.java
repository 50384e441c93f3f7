/** Adapters of the identity register: locally a file of fictitious people. */
@NullMarked
package cn.onestamp.intake.person.register;

import org.jspecify.annotations.NullMarked;
