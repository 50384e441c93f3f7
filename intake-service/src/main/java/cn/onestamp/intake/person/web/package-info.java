/** Where people bind their account and look at their own entry. */
@NullMarked
package cn.onestamp.intake.person.web;

import org.jspecify.annotations.NullMarked;
