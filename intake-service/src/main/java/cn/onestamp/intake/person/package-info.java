/**
 * Who somebody is and for whom they act. A person is known by number and name, which are kept encrypted and found by a blind
 * index, whether they came with an account, to a window or through an agent; an account speaks for a person after the identity
 * register has confirmed both. One account, one person. A guardian acts for a minor, a handler for an enterprise; who has lost
 * their number to somebody else's account gets it back at a window.
 */
@NullMarked
package cn.onestamp.intake.person;

import org.jspecify.annotations.NullMarked;
