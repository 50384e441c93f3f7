/**
 * The four things that are the same in every township (四统一): how an item is called, its number, what it asks for and what it
 * costs. The report says where they are not.
 */
@NullMarked
package cn.onestamp.intake.catalogue.uniformity;

import org.jspecify.annotations.NullMarked;
