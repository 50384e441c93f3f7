/**
 * The versions of an item: a new one says from which day it is in force, stands on the newest, and is refused while one of
 * the seven disclosures is empty. Nothing that was published is ever changed.
 */
@NullMarked
package cn.onestamp.intake.catalogue.item;

import org.jspecify.annotations.NullMarked;
