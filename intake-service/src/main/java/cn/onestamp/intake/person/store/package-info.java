/**
 * Persons as documents. What must be unique is a document of its own: a number ({@code numbers}, keyed by its blind index)
 * leads to one person, an account ({@code accounts}) speaks for one person.
 */
@NullMarked
package cn.onestamp.intake.person.store;

import org.jspecify.annotations.NullMarked;
