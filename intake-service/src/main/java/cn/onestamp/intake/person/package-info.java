/**
 * Who somebody is. A person is known by number and name, which are kept encrypted and found by a blind index; an account
 * speaks for a person after the identity register has confirmed both. One account, one person.
 */
@NullMarked
package cn.onestamp.intake.person;

import org.jspecify.annotations.NullMarked;
