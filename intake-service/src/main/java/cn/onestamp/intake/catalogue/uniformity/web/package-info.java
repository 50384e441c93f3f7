/** Where anybody sees that an item is the same in every township. */
@NullMarked
package cn.onestamp.intake.catalogue.uniformity.web;

import org.jspecify.annotations.NullMarked;
