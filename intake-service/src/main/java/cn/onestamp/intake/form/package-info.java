/**
 * The form of an item: how one has to be made before anybody may be asked to fill it in, and what is wrong with the answers
 * of whoever did. The catalogue and the front desk read a form in the same way, so that what was published can be asked.
 */
@NullMarked
package cn.onestamp.intake.form;

import org.jspecify.annotations.NullMarked;
